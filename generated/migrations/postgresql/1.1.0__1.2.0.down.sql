-- jwst 1.1.0 → 1.2.0, down. PostgreSQL.
-- Takes a database back from jwst 1.2.0 to 1.1.0. What only 1.2.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.2.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.2.0')) THEN
        RAISE EXCEPTION 'what jwst 1.2.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

COMMENT ON COLUMN segm_err.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_err.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_err.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_err.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_err.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_err.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_err.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_err.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_err.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_err.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_err.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_err.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_err.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_err.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_err.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_err.datasum IS 'Checksum of the data';
COMMENT ON COLUMN segm_err.bunit IS 'physical units of the array values';

COMMENT ON COLUMN segm_dq.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_dq.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_dq.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_dq.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_dq.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_dq.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_dq.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_dq.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_dq.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_dq.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_dq.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_dq.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_dq.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_dq.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_dq.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_dq.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_zeroframe.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_zeroframe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_zeroframe.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_zeroframe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_zeroframe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_zeroframe.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_zeroframe.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_zeroframe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_zeroframe.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_zeroframe.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_zeroframe.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_zeroframe.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_zeroframe.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_zeroframe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_zeroframe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_zeroframe.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_area.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_area.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_area.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_area.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_area.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_area.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_area.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_area.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_area.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_area.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_area.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_area.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_area.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_area.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_area.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_area.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_con.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_con.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_con.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_con.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_con.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_con.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_con.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_con.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_con.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_con.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_con.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_con.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_con.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_con.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_con.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_con.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_wht.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_wht.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_wht.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_wht.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_wht.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_wht.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_wht.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_wht.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_wht.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_wht.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_wht.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_wht.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_wht.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_wht.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_wht.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_wht.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_var_poisson.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_var_poisson.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_var_poisson.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_var_poisson.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_var_poisson.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_var_poisson.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_var_poisson.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_var_poisson.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_var_poisson.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_var_poisson.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_var_poisson.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_var_poisson.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_var_poisson.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_var_poisson.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_var_poisson.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_var_poisson.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_var_rnoise.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_var_rnoise.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_var_rnoise.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_var_rnoise.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_var_rnoise.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_var_rnoise.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_var_rnoise.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_var_rnoise.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_var_rnoise.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_var_rnoise.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_var_rnoise.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_var_rnoise.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_var_rnoise.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_var_rnoise.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_var_rnoise.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_var_rnoise.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_var_flat.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_var_flat.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_var_flat.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_var_flat.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_var_flat.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_var_flat.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_var_flat.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_var_flat.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_var_flat.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_var_flat.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_var_flat.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_var_flat.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_var_flat.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_var_flat.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_var_flat.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_var_flat.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_pathloss_ps.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_pathloss_ps.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_pathloss_ps.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_pathloss_ps.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_pathloss_ps.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_pathloss_ps.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_pathloss_ps.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_pathloss_ps.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_pathloss_ps.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_pathloss_ps.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_pathloss_ps.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_pathloss_ps.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_pathloss_ps.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_pathloss_ps.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_pathloss_ps.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_pathloss_ps.datasum IS 'Checksum of the data';

COMMENT ON COLUMN segm_pathloss_un.xtension IS 'Kind of extension';
COMMENT ON COLUMN segm_pathloss_un.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN segm_pathloss_un.naxis IS 'Number of axes';
COMMENT ON COLUMN segm_pathloss_un.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN segm_pathloss_un.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN segm_pathloss_un.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN segm_pathloss_un.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN segm_pathloss_un.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN segm_pathloss_un.gcount IS 'Number of groups';
COMMENT ON COLUMN segm_pathloss_un.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN segm_pathloss_un.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN segm_pathloss_un.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN segm_pathloss_un.extname IS 'Name of the extension';
COMMENT ON COLUMN segm_pathloss_un.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN segm_pathloss_un.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN segm_pathloss_un.datasum IS 'Checksum of the data';

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN uncal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN uncal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN uncal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN uncal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE uncal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN image_uncal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN image_uncal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN image_uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN image_uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN image_uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN image_uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN image_uncal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN image_uncal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN image_uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN image_uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN image_uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN image_uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN image_uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN image_uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN image_uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_uncal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN stacked_uncal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN stacked_uncal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN stacked_uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN stacked_uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN stacked_uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN stacked_uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN stacked_uncal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN stacked_uncal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN stacked_uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN stacked_uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN stacked_uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_uncal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_uncal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN ramp_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN ramp_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN ramp_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN ramp_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN ramp_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN ramp_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN ramp_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ramp_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN ramp_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN ramp_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN ramp_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN ramp_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN ramp_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN ramp_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN ramp_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ramp_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ramp_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN dark_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN dark_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN dark_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN dark_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN dark_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN dark_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN dark_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN dark_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN dark_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN dark_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN dark_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN dark_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN dark_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN dark_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN dark_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE dark_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE dark_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN trapsfilled_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN trapsfilled_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN trapsfilled_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN trapsfilled_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN trapsfilled_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN trapsfilled_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN trapsfilled_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN trapsfilled_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN trapsfilled_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN trapsfilled_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN trapsfilled_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN trapsfilled_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN trapsfilled_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN trapsfilled_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN trapsfilled_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE trapsfilled_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE trapsfilled_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN rate_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN rate_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN rate_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN rate_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN rate_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN rate_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN rate_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN rate_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN rate_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN rate_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN rate_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN rate_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN rate_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN rate_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN rate_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rate_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rate_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN rateints_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN rateints_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN rateints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN rateints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN rateints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN rateints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN rateints_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN rateints_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN rateints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN rateints_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN rateints_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN rateints_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN rateints_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN rateints_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN rateints_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rateints_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rateints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN fitopt_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN fitopt_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN fitopt_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN fitopt_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN fitopt_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN fitopt_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN fitopt_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN fitopt_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN fitopt_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN fitopt_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN fitopt_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN fitopt_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN fitopt_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN fitopt_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN fitopt_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE fitopt_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE fitopt_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN bsub_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN bsub_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN bsub_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN bsub_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN bsub_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN bsub_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN bsub_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN bsub_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN bsub_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN bsub_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN bsub_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN bsub_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN bsub_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN bsub_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN bsub_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsub_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN bsubints_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN bsubints_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN bsubints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN bsubints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN bsubints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN bsubints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN bsubints_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN bsubints_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN bsubints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN bsubints_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN bsubints_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN bsubints_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN bsubints_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN bsubints_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN bsubints_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsubints_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsubints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN cal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN cal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN cal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN cal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN cal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN cal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN calints_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN calints_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN calints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN calints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN calints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN calints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN calints_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN calints_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN calints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN calints_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN calints_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN calints_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN calints_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN calints_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN calints_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE calints_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE calints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN crf_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN crf_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN crf_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN crf_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN crf_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN crf_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN crf_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN crf_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN crf_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN crf_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN crf_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN crf_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN crf_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN crf_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN crf_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crf_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crf_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN crfints_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN crfints_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN crfints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN crfints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN crfints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN crfints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN crfints_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN crfints_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN crfints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN crfints_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN crfints_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN crfints_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN crfints_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN crfints_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN crfints_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crfints_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crfints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN i2d_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN i2d_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN i2d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN i2d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN i2d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN i2d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN i2d_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN i2d_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN i2d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN i2d_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN i2d_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN i2d_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN i2d_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN i2d_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN i2d_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE i2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE i2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN s2d_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN s2d_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN s2d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN s2d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN s2d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN s2d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN s2d_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN s2d_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN s2d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN s2d_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN s2d_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN s2d_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN s2d_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN s2d_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN s2d_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s2d_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN s3d_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN s3d_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN s3d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN s3d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN s3d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN s3d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN s3d_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN s3d_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN s3d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN s3d_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN s3d_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN s3d_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN s3d_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN s3d_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN s3d_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s3d_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s3d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN x1d_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN x1d_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN x1d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN x1d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN x1d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN x1d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN x1d_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN x1d_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN x1d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN x1d_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN x1d_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN x1d_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN x1d_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN x1d_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN x1d_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS tunit18;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN x1dints_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN x1dints_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN x1dints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN x1dints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN x1dints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN x1dints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN x1dints_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN x1dints_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN x1dints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN x1dints_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN x1dints_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN x1dints_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN x1dints_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN x1dints_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN x1dints_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1dints_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1dints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS tunit18;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN c1d_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN c1d_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN c1d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN c1d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN c1d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN c1d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN c1d_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN c1d_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN c1d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN c1d_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN c1d_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN c1d_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN c1d_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN c1d_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN c1d_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE c1d_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE c1d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN psfstack_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN psfstack_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN psfstack_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN psfstack_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN psfstack_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN psfstack_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN psfstack_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfstack_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfstack_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfstack_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN psfstack_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN psfstack_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN psfstack_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN psfstack_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN psfstack_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfstack_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfstack_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN psfalign_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN psfalign_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN psfalign_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN psfalign_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN psfalign_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN psfalign_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN psfalign_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfalign_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfalign_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfalign_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN psfalign_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN psfalign_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN psfalign_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN psfalign_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN psfalign_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfalign_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfalign_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN psfsub_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN psfsub_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN psfsub_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN psfsub_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN psfsub_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN psfsub_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN psfsub_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfsub_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfsub_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfsub_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN psfsub_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN psfsub_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN psfsub_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN psfsub_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN psfsub_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfsub_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfsub_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN ami_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN ami_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN ami_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN ami_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN ami_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN ami_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN ami_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ami_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN ami_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN ami_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN ami_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN ami_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN ami_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN ami_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN ami_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ami_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ami_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN amiavg_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN amiavg_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN amiavg_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN amiavg_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN amiavg_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN amiavg_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN amiavg_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN amiavg_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN amiavg_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN amiavg_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN amiavg_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE amiavg_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN psf_amiavg_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN psf_amiavg_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN psf_amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN psf_amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN psf_amiavg_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psf_amiavg_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psf_amiavg_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN psf_amiavg_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN psf_amiavg_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psf_amiavg_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psf_amiavg_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN aminorm_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN aminorm_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN aminorm_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN aminorm_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN aminorm_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN aminorm_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN aminorm_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN aminorm_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN aminorm_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN aminorm_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN aminorm_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN aminorm_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN aminorm_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN aminorm_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN aminorm_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE aminorm_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE aminorm_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN wfscmb_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN wfscmb_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN wfscmb_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN wfscmb_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN wfscmb_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN wfscmb_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN wfscmb_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN wfscmb_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN wfscmb_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN wfscmb_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN wfscmb_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN wfscmb_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN wfscmb_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN wfscmb_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN wfscmb_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE wfscmb_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE wfscmb_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN segm_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN segm_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN segm_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN segm_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN segm_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN segm_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN segm_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN segm_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN segm_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN segm_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN segm_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN segm_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN segm_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN segm_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN segm_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE segm_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE segm_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE segm_sci
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
    DROP COLUMN IF EXISTS obsgeodz;
COMMENT ON COLUMN segm_sci.bunit IS 'physical units of the array values';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN image_cal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN image_cal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN image_cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN image_cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN image_cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN image_cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN image_cal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN image_cal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN image_cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN image_cal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN image_cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN image_cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN image_cal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN image_cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN image_cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) || coalesce(other_keywords, '{}')
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt;
COMMENT ON COLUMN stacked_cal_primary.gwa_xtil IS 'Grating Y tilt angle relative to mirror';
COMMENT ON COLUMN stacked_cal_primary.gwa_ytil IS 'Grating X tilt angle relative to mirror';
COMMENT ON COLUMN stacked_cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calib';
COMMENT ON COLUMN stacked_cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calib';
COMMENT ON COLUMN stacked_cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calib';
COMMENT ON COLUMN stacked_cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calib';
COMMENT ON COLUMN stacked_cal_primary.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN stacked_cal_primary.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN stacked_cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN stacked_cal_primary.jwst_x IS '[km] X spatial coordinate of JWST';
COMMENT ON COLUMN stacked_cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST';
COMMENT ON COLUMN stacked_cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST';
COMMENT ON COLUMN stacked_cal_primary.jwst_dx IS '[km/s] X component of JWST velocity';
COMMENT ON COLUMN stacked_cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity';
COMMENT ON COLUMN stacked_cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity';

UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('REFFRAME', t.refframe) || coalesce(other_keywords, '{}')
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TYPE', t.eph_type) || coalesce(other_keywords, '{}')
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('EPH_TIME', t.eph_time) || coalesce(other_keywords, '{}')
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_X', t.jwst_x) || coalesce(other_keywords, '{}')
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Y', t.jwst_y) || coalesce(other_keywords, '{}')
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_Z', t.jwst_z) || coalesce(other_keywords, '{}')
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DX', t.jwst_dx) || coalesce(other_keywords, '{}')
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DY', t.jwst_dy) || coalesce(other_keywords, '{}')
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_cal_sci AS t SET other_keywords = jsonb_build_object('JWST_DZ', t.jwst_dz) || coalesce(other_keywords, '{}')
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) || coalesce(other_keywords, '{}')
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
    DROP COLUMN IF EXISTS obsgeodz;

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

