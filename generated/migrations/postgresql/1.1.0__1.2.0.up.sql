-- jwst 1.1.0 → 1.2.0, up. PostgreSQL.
-- Carries a database from jwst 1.1.0 to 1.2.0. Loses nothing: what 1.2.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- a server may be set to write fewer digits than a double has
SET LOCAL extra_float_digits = 1;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.1.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.1.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 4'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
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

UPDATE uncal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE uncal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE image_uncal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE image_uncal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE stacked_uncal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE stacked_uncal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE ramp_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE ramp_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE dark_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE dark_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE trapsfilled_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE trapsfilled_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE rate_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE rate_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE rateints_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE rateints_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE fitopt_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE fitopt_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE bsub_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE bsub_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE bsubints_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE bsubints_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE cal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE cal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE calints_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE calints_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE crf_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE crf_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE crfints_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE crfints_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE i2d_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE i2d_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE s2d_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE s2d_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE s3d_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE s3d_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE x1d_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE x1d_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE x1d_extract1d AS t SET (ttype10, tform10, tunit10, ttype11, tform11, tunit11, ttype12, tform12, tunit12, ttype13, tform13, tunit13, ttype14, tform14, tunit14, ttype15, tform15, tunit15, ttype16, tform16, tunit16, ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype10, t.ttype10), coalesce(f.tform10, t.tform10), coalesce(f.tunit10, t.tunit10), coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11), coalesce(f.ttype12, t.ttype12), coalesce(f.tform12, t.tform12), coalesce(f.tunit12, t.tunit12), coalesce(f.ttype13, t.ttype13), coalesce(f.tform13, t.tform13), coalesce(f.tunit13, t.tunit13), coalesce(f.ttype14, t.ttype14), coalesce(f.tform14, t.tform14), coalesce(f.tunit14, t.tunit14), coalesce(f.ttype15, t.ttype15), coalesce(f.tform15, t.tform15), coalesce(f.tunit15, t.tunit15), coalesce(f.ttype16, t.ttype16), coalesce(f.tform16, t.tform16), coalesce(f.tunit16, t.tunit16), coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype10 IS NOT NULL THEN 'TTYPE10' END, CASE WHEN f.tform10 IS NOT NULL THEN 'TFORM10' END, CASE WHEN f.tunit10 IS NOT NULL THEN 'TUNIT10' END, CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END, CASE WHEN f.ttype12 IS NOT NULL THEN 'TTYPE12' END, CASE WHEN f.tform12 IS NOT NULL THEN 'TFORM12' END, CASE WHEN f.tunit12 IS NOT NULL THEN 'TUNIT12' END, CASE WHEN f.ttype13 IS NOT NULL THEN 'TTYPE13' END, CASE WHEN f.tform13 IS NOT NULL THEN 'TFORM13' END, CASE WHEN f.tunit13 IS NOT NULL THEN 'TUNIT13' END, CASE WHEN f.ttype14 IS NOT NULL THEN 'TTYPE14' END, CASE WHEN f.tform14 IS NOT NULL THEN 'TFORM14' END, CASE WHEN f.tunit14 IS NOT NULL THEN 'TUNIT14' END, CASE WHEN f.ttype15 IS NOT NULL THEN 'TTYPE15' END, CASE WHEN f.tform15 IS NOT NULL THEN 'TFORM15' END, CASE WHEN f.tunit15 IS NOT NULL THEN 'TUNIT15' END, CASE WHEN f.ttype16 IS NOT NULL THEN 'TTYPE16' END, CASE WHEN f.tform16 IS NOT NULL THEN 'TFORM16' END, CASE WHEN f.tunit16 IS NOT NULL THEN 'TUNIT16' END, CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype10) = schemagen_held -> 'TTYPE10' THEN v.ttype10 END AS ttype10,
            CASE WHEN to_jsonb(v.tform10) = schemagen_held -> 'TFORM10' THEN v.tform10 END AS tform10,
            CASE WHEN to_jsonb(v.tunit10) = schemagen_held -> 'TUNIT10' THEN v.tunit10 END AS tunit10,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11,
            CASE WHEN to_jsonb(v.ttype12) = schemagen_held -> 'TTYPE12' THEN v.ttype12 END AS ttype12,
            CASE WHEN to_jsonb(v.tform12) = schemagen_held -> 'TFORM12' THEN v.tform12 END AS tform12,
            CASE WHEN to_jsonb(v.tunit12) = schemagen_held -> 'TUNIT12' THEN v.tunit12 END AS tunit12,
            CASE WHEN to_jsonb(v.ttype13) = schemagen_held -> 'TTYPE13' THEN v.ttype13 END AS ttype13,
            CASE WHEN to_jsonb(v.tform13) = schemagen_held -> 'TFORM13' THEN v.tform13 END AS tform13,
            CASE WHEN to_jsonb(v.tunit13) = schemagen_held -> 'TUNIT13' THEN v.tunit13 END AS tunit13,
            CASE WHEN to_jsonb(v.ttype14) = schemagen_held -> 'TTYPE14' THEN v.ttype14 END AS ttype14,
            CASE WHEN to_jsonb(v.tform14) = schemagen_held -> 'TFORM14' THEN v.tform14 END AS tform14,
            CASE WHEN to_jsonb(v.tunit14) = schemagen_held -> 'TUNIT14' THEN v.tunit14 END AS tunit14,
            CASE WHEN to_jsonb(v.ttype15) = schemagen_held -> 'TTYPE15' THEN v.ttype15 END AS ttype15,
            CASE WHEN to_jsonb(v.tform15) = schemagen_held -> 'TFORM15' THEN v.tform15 END AS tform15,
            CASE WHEN to_jsonb(v.tunit15) = schemagen_held -> 'TUNIT15' THEN v.tunit15 END AS tunit15,
            CASE WHEN to_jsonb(v.ttype16) = schemagen_held -> 'TTYPE16' THEN v.ttype16 END AS ttype16,
            CASE WHEN to_jsonb(v.tform16) = schemagen_held -> 'TFORM16' THEN v.tform16 END AS tform16,
            CASE WHEN to_jsonb(v.tunit16) = schemagen_held -> 'TUNIT16' THEN v.tunit16 END AS tunit16,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE10')::text AS ttype10, (schemagen_held ->> 'TFORM10')::text AS tform10, (schemagen_held ->> 'TUNIT10')::text AS tunit10, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11, (schemagen_held ->> 'TTYPE12')::text AS ttype12, (schemagen_held ->> 'TFORM12')::text AS tform12, (schemagen_held ->> 'TUNIT12')::text AS tunit12, (schemagen_held ->> 'TTYPE13')::text AS ttype13, (schemagen_held ->> 'TFORM13')::text AS tform13, (schemagen_held ->> 'TUNIT13')::text AS tunit13, (schemagen_held ->> 'TTYPE14')::text AS ttype14, (schemagen_held ->> 'TFORM14')::text AS tform14, (schemagen_held ->> 'TUNIT14')::text AS tunit14, (schemagen_held ->> 'TTYPE15')::text AS ttype15, (schemagen_held ->> 'TFORM15')::text AS tform15, (schemagen_held ->> 'TUNIT15')::text AS tunit15, (schemagen_held ->> 'TTYPE16')::text AS ttype16, (schemagen_held ->> 'TFORM16')::text AS tform16, (schemagen_held ->> 'TUNIT16')::text AS tunit16, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE10', 'TFORM10', 'TUNIT10', 'TTYPE11', 'TFORM11', 'TUNIT11', 'TTYPE12', 'TFORM12', 'TUNIT12', 'TTYPE13', 'TFORM13', 'TUNIT13', 'TTYPE14', 'TFORM14', 'TUNIT14', 'TTYPE15', 'TFORM15', 'TUNIT15', 'TTYPE16', 'TFORM16', 'TUNIT16', 'TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE x1dints_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE x1dints_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE x1dints_extract1d AS t SET (ttype10, tform10, tunit10, ttype11, tform11, tunit11, ttype12, tform12, tunit12, ttype13, tform13, tunit13, ttype14, tform14, tunit14, ttype15, tform15, tunit15, ttype16, tform16, tunit16, ttype17, tform17, tunit17, ttype18, tform18, tunit18, other_keywords) = (
    SELECT coalesce(f.ttype10, t.ttype10), coalesce(f.tform10, t.tform10), coalesce(f.tunit10, t.tunit10), coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11), coalesce(f.ttype12, t.ttype12), coalesce(f.tform12, t.tform12), coalesce(f.tunit12, t.tunit12), coalesce(f.ttype13, t.ttype13), coalesce(f.tform13, t.tform13), coalesce(f.tunit13, t.tunit13), coalesce(f.ttype14, t.ttype14), coalesce(f.tform14, t.tform14), coalesce(f.tunit14, t.tunit14), coalesce(f.ttype15, t.ttype15), coalesce(f.tform15, t.tform15), coalesce(f.tunit15, t.tunit15), coalesce(f.ttype16, t.ttype16), coalesce(f.tform16, t.tform16), coalesce(f.tunit16, t.tunit16), coalesce(f.ttype17, t.ttype17), coalesce(f.tform17, t.tform17), coalesce(f.tunit17, t.tunit17), coalesce(f.ttype18, t.ttype18), coalesce(f.tform18, t.tform18), coalesce(f.tunit18, t.tunit18),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype10 IS NOT NULL THEN 'TTYPE10' END, CASE WHEN f.tform10 IS NOT NULL THEN 'TFORM10' END, CASE WHEN f.tunit10 IS NOT NULL THEN 'TUNIT10' END, CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END, CASE WHEN f.ttype12 IS NOT NULL THEN 'TTYPE12' END, CASE WHEN f.tform12 IS NOT NULL THEN 'TFORM12' END, CASE WHEN f.tunit12 IS NOT NULL THEN 'TUNIT12' END, CASE WHEN f.ttype13 IS NOT NULL THEN 'TTYPE13' END, CASE WHEN f.tform13 IS NOT NULL THEN 'TFORM13' END, CASE WHEN f.tunit13 IS NOT NULL THEN 'TUNIT13' END, CASE WHEN f.ttype14 IS NOT NULL THEN 'TTYPE14' END, CASE WHEN f.tform14 IS NOT NULL THEN 'TFORM14' END, CASE WHEN f.tunit14 IS NOT NULL THEN 'TUNIT14' END, CASE WHEN f.ttype15 IS NOT NULL THEN 'TTYPE15' END, CASE WHEN f.tform15 IS NOT NULL THEN 'TFORM15' END, CASE WHEN f.tunit15 IS NOT NULL THEN 'TUNIT15' END, CASE WHEN f.ttype16 IS NOT NULL THEN 'TTYPE16' END, CASE WHEN f.tform16 IS NOT NULL THEN 'TFORM16' END, CASE WHEN f.tunit16 IS NOT NULL THEN 'TUNIT16' END, CASE WHEN f.ttype17 IS NOT NULL THEN 'TTYPE17' END, CASE WHEN f.tform17 IS NOT NULL THEN 'TFORM17' END, CASE WHEN f.tunit17 IS NOT NULL THEN 'TUNIT17' END, CASE WHEN f.ttype18 IS NOT NULL THEN 'TTYPE18' END, CASE WHEN f.tform18 IS NOT NULL THEN 'TFORM18' END, CASE WHEN f.tunit18 IS NOT NULL THEN 'TUNIT18' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype10) = schemagen_held -> 'TTYPE10' THEN v.ttype10 END AS ttype10,
            CASE WHEN to_jsonb(v.tform10) = schemagen_held -> 'TFORM10' THEN v.tform10 END AS tform10,
            CASE WHEN to_jsonb(v.tunit10) = schemagen_held -> 'TUNIT10' THEN v.tunit10 END AS tunit10,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11,
            CASE WHEN to_jsonb(v.ttype12) = schemagen_held -> 'TTYPE12' THEN v.ttype12 END AS ttype12,
            CASE WHEN to_jsonb(v.tform12) = schemagen_held -> 'TFORM12' THEN v.tform12 END AS tform12,
            CASE WHEN to_jsonb(v.tunit12) = schemagen_held -> 'TUNIT12' THEN v.tunit12 END AS tunit12,
            CASE WHEN to_jsonb(v.ttype13) = schemagen_held -> 'TTYPE13' THEN v.ttype13 END AS ttype13,
            CASE WHEN to_jsonb(v.tform13) = schemagen_held -> 'TFORM13' THEN v.tform13 END AS tform13,
            CASE WHEN to_jsonb(v.tunit13) = schemagen_held -> 'TUNIT13' THEN v.tunit13 END AS tunit13,
            CASE WHEN to_jsonb(v.ttype14) = schemagen_held -> 'TTYPE14' THEN v.ttype14 END AS ttype14,
            CASE WHEN to_jsonb(v.tform14) = schemagen_held -> 'TFORM14' THEN v.tform14 END AS tform14,
            CASE WHEN to_jsonb(v.tunit14) = schemagen_held -> 'TUNIT14' THEN v.tunit14 END AS tunit14,
            CASE WHEN to_jsonb(v.ttype15) = schemagen_held -> 'TTYPE15' THEN v.ttype15 END AS ttype15,
            CASE WHEN to_jsonb(v.tform15) = schemagen_held -> 'TFORM15' THEN v.tform15 END AS tform15,
            CASE WHEN to_jsonb(v.tunit15) = schemagen_held -> 'TUNIT15' THEN v.tunit15 END AS tunit15,
            CASE WHEN to_jsonb(v.ttype16) = schemagen_held -> 'TTYPE16' THEN v.ttype16 END AS ttype16,
            CASE WHEN to_jsonb(v.tform16) = schemagen_held -> 'TFORM16' THEN v.tform16 END AS tform16,
            CASE WHEN to_jsonb(v.tunit16) = schemagen_held -> 'TUNIT16' THEN v.tunit16 END AS tunit16,
            CASE WHEN to_jsonb(v.ttype17) = schemagen_held -> 'TTYPE17' THEN v.ttype17 END AS ttype17,
            CASE WHEN to_jsonb(v.tform17) = schemagen_held -> 'TFORM17' THEN v.tform17 END AS tform17,
            CASE WHEN to_jsonb(v.tunit17) = schemagen_held -> 'TUNIT17' THEN v.tunit17 END AS tunit17,
            CASE WHEN to_jsonb(v.ttype18) = schemagen_held -> 'TTYPE18' THEN v.ttype18 END AS ttype18,
            CASE WHEN to_jsonb(v.tform18) = schemagen_held -> 'TFORM18' THEN v.tform18 END AS tform18,
            CASE WHEN to_jsonb(v.tunit18) = schemagen_held -> 'TUNIT18' THEN v.tunit18 END AS tunit18
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE10')::text AS ttype10, (schemagen_held ->> 'TFORM10')::text AS tform10, (schemagen_held ->> 'TUNIT10')::text AS tunit10, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11, (schemagen_held ->> 'TTYPE12')::text AS ttype12, (schemagen_held ->> 'TFORM12')::text AS tform12, (schemagen_held ->> 'TUNIT12')::text AS tunit12, (schemagen_held ->> 'TTYPE13')::text AS ttype13, (schemagen_held ->> 'TFORM13')::text AS tform13, (schemagen_held ->> 'TUNIT13')::text AS tunit13, (schemagen_held ->> 'TTYPE14')::text AS ttype14, (schemagen_held ->> 'TFORM14')::text AS tform14, (schemagen_held ->> 'TUNIT14')::text AS tunit14, (schemagen_held ->> 'TTYPE15')::text AS ttype15, (schemagen_held ->> 'TFORM15')::text AS tform15, (schemagen_held ->> 'TUNIT15')::text AS tunit15, (schemagen_held ->> 'TTYPE16')::text AS ttype16, (schemagen_held ->> 'TFORM16')::text AS tform16, (schemagen_held ->> 'TUNIT16')::text AS tunit16, (schemagen_held ->> 'TTYPE17')::text AS ttype17, (schemagen_held ->> 'TFORM17')::text AS tform17, (schemagen_held ->> 'TUNIT17')::text AS tunit17, (schemagen_held ->> 'TTYPE18')::text AS ttype18, (schemagen_held ->> 'TFORM18')::text AS tform18, (schemagen_held ->> 'TUNIT18')::text AS tunit18
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE10', 'TFORM10', 'TUNIT10', 'TTYPE11', 'TFORM11', 'TUNIT11', 'TTYPE12', 'TFORM12', 'TUNIT12', 'TTYPE13', 'TFORM13', 'TUNIT13', 'TTYPE14', 'TFORM14', 'TUNIT14', 'TTYPE15', 'TFORM15', 'TUNIT15', 'TTYPE16', 'TFORM16', 'TUNIT16', 'TTYPE17', 'TFORM17', 'TUNIT17', 'TTYPE18', 'TFORM18', 'TUNIT18'];
UPDATE c1d_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE c1d_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE psfstack_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE psfstack_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE psfalign_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE psfalign_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE psfsub_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE psfsub_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE ami_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE ami_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE amiavg_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE amiavg_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE psf_amiavg_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE psf_amiavg_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE aminorm_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE aminorm_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE wfscmb_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE wfscmb_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE segm_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE segm_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE image_cal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE image_cal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
UPDATE stacked_cal_primary AS t SET (dirimage, pixfrac, pxsclrt, other_keywords) = (
    SELECT coalesce(f.dirimage, t.dirimage), coalesce(f.pixfrac, t.pixfrac), coalesce(f.pxsclrt, t.pxsclrt),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dirimage IS NOT NULL THEN 'DIRIMAGE' END, CASE WHEN f.pixfrac IS NOT NULL THEN 'PIXFRAC' END, CASE WHEN f.pxsclrt IS NOT NULL THEN 'PXSCLRT' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dirimage) = schemagen_held -> 'DIRIMAGE' THEN v.dirimage END AS dirimage,
            CASE WHEN to_jsonb(v.pixfrac) = schemagen_held -> 'PIXFRAC' THEN v.pixfrac END AS pixfrac,
            CASE WHEN to_jsonb(v.pxsclrt) = schemagen_held -> 'PXSCLRT' THEN v.pxsclrt END AS pxsclrt
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'DIRIMAGE')::text AS dirimage, pg_temp.schemagen_number((schemagen_held ->> 'PIXFRAC')::text) AS pixfrac, pg_temp.schemagen_number((schemagen_held ->> 'PXSCLRT')::text) AS pxsclrt
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DIRIMAGE', 'PIXFRAC', 'PXSCLRT'];
UPDATE stacked_cal_sci AS t SET (obsgeo_x, obsgeo_y, obsgeo_z, obsgeodx, obsgeody, obsgeodz, other_keywords) = (
    SELECT coalesce(f.obsgeo_x, t.obsgeo_x), coalesce(f.obsgeo_y, t.obsgeo_y), coalesce(f.obsgeo_z, t.obsgeo_z), coalesce(f.obsgeodx, t.obsgeodx), coalesce(f.obsgeody, t.obsgeody), coalesce(f.obsgeodz, t.obsgeodz),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.obsgeo_x IS NOT NULL THEN 'OBSGEO-X' END, CASE WHEN f.obsgeo_y IS NOT NULL THEN 'OBSGEO-Y' END, CASE WHEN f.obsgeo_z IS NOT NULL THEN 'OBSGEO-Z' END, CASE WHEN f.obsgeodx IS NOT NULL THEN 'OBSGEODX' END, CASE WHEN f.obsgeody IS NOT NULL THEN 'OBSGEODY' END, CASE WHEN f.obsgeodz IS NOT NULL THEN 'OBSGEODZ' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.obsgeo_x) = schemagen_held -> 'OBSGEO-X' THEN v.obsgeo_x END AS obsgeo_x,
            CASE WHEN to_jsonb(v.obsgeo_y) = schemagen_held -> 'OBSGEO-Y' THEN v.obsgeo_y END AS obsgeo_y,
            CASE WHEN to_jsonb(v.obsgeo_z) = schemagen_held -> 'OBSGEO-Z' THEN v.obsgeo_z END AS obsgeo_z,
            CASE WHEN to_jsonb(v.obsgeodx) = schemagen_held -> 'OBSGEODX' THEN v.obsgeodx END AS obsgeodx,
            CASE WHEN to_jsonb(v.obsgeody) = schemagen_held -> 'OBSGEODY' THEN v.obsgeody END AS obsgeody,
            CASE WHEN to_jsonb(v.obsgeodz) = schemagen_held -> 'OBSGEODZ' THEN v.obsgeodz END AS obsgeodz
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-X')::text) AS obsgeo_x, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Y')::text) AS obsgeo_y, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEO-Z')::text) AS obsgeo_z, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODX')::text) AS obsgeodx, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODY')::text) AS obsgeody, pg_temp.schemagen_number((schemagen_held ->> 'OBSGEODZ')::text) AS obsgeodz
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OBSGEO-X', 'OBSGEO-Y', 'OBSGEO-Z', 'OBSGEODX', 'OBSGEODY', 'OBSGEODZ'];
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

