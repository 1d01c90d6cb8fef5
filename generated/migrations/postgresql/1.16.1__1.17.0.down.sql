-- jwst 1.16.1 → 1.17.0, down. PostgreSQL.
-- Takes a database back from jwst 1.17.0 to 1.16.1. What only 1.17.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.0', '1.17.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.17.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN uncal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN uncal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN uncal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN uncal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN uncal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN uncal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN uncal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN uncal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN uncal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN uncal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN uncal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN uncal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN uncal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN uncal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN uncal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN uncal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN uncal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN uncal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN uncal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN uncal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN uncal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN uncal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN uncal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN uncal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN uncal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN uncal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN uncal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN uncal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN uncal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN uncal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN uncal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN uncal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN uncal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN uncal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN uncal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN uncal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN uncal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN uncal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN uncal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN uncal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN uncal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN uncal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN uncal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN uncal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN uncal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN uncal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN uncal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN uncal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN uncal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN uncal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN uncal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN uncal_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN image_uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN image_uncal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN image_uncal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN image_uncal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN image_uncal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN image_uncal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN image_uncal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN image_uncal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN image_uncal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN image_uncal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN image_uncal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN image_uncal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN image_uncal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN image_uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN image_uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN image_uncal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN image_uncal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN image_uncal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN image_uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN image_uncal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN image_uncal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN image_uncal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN image_uncal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN image_uncal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN image_uncal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN image_uncal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN image_uncal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN image_uncal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN image_uncal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN image_uncal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN image_uncal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN image_uncal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN image_uncal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN image_uncal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN image_uncal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN image_uncal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN image_uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN image_uncal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN image_uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN image_uncal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN image_uncal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN image_uncal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN image_uncal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN image_uncal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN image_uncal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN image_uncal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN image_uncal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN image_uncal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN image_uncal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_uncal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_uncal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_uncal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_uncal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN image_uncal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN image_uncal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN image_uncal_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN stacked_uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN stacked_uncal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN stacked_uncal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN stacked_uncal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN stacked_uncal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN stacked_uncal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN stacked_uncal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN stacked_uncal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN stacked_uncal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN stacked_uncal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN stacked_uncal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN stacked_uncal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN stacked_uncal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN stacked_uncal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN stacked_uncal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN stacked_uncal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN stacked_uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN stacked_uncal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN stacked_uncal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN stacked_uncal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN stacked_uncal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN stacked_uncal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN stacked_uncal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN stacked_uncal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN stacked_uncal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN stacked_uncal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN stacked_uncal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN stacked_uncal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN stacked_uncal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN stacked_uncal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN stacked_uncal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN stacked_uncal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN stacked_uncal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN stacked_uncal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN stacked_uncal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN stacked_uncal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN stacked_uncal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_uncal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_uncal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_uncal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_uncal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN stacked_uncal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN stacked_uncal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN stacked_uncal_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN ramp_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN ramp_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN ramp_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN ramp_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN ramp_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN ramp_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN ramp_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN ramp_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN ramp_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN ramp_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN ramp_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN ramp_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN ramp_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN ramp_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN ramp_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN ramp_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN ramp_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN ramp_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN ramp_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN ramp_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN ramp_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN ramp_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN ramp_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN ramp_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN ramp_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN ramp_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN ramp_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN ramp_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN ramp_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN ramp_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN ramp_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN ramp_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN ramp_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN ramp_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN ramp_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN ramp_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN ramp_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN ramp_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN ramp_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN ramp_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN ramp_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN ramp_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN ramp_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN ramp_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN ramp_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN ramp_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN ramp_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN ramp_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN ramp_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN ramp_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN ramp_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN ramp_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN ramp_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN ramp_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN ramp_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN ramp_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN ramp_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN ramp_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN ramp_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN dark_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN dark_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN dark_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN dark_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN dark_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN dark_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN dark_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN dark_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN dark_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN dark_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN dark_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN dark_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN dark_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN dark_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN dark_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN dark_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN dark_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN dark_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN dark_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN dark_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN dark_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN dark_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN dark_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN dark_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN dark_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN dark_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN dark_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN dark_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN dark_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN dark_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN dark_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN dark_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN dark_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN dark_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN dark_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN dark_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN dark_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN dark_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN dark_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN dark_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN dark_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN dark_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN dark_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN dark_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN dark_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN dark_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN dark_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN dark_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN dark_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN dark_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN dark_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN dark_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN dark_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN dark_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN dark_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN dark_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN dark_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN dark_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN dark_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN dark_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN trapsfilled_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN trapsfilled_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN trapsfilled_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN trapsfilled_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN trapsfilled_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN trapsfilled_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN trapsfilled_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN trapsfilled_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN trapsfilled_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN trapsfilled_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN trapsfilled_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN trapsfilled_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN trapsfilled_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN trapsfilled_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN trapsfilled_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN trapsfilled_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN trapsfilled_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN trapsfilled_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN trapsfilled_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN trapsfilled_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN trapsfilled_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN trapsfilled_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN trapsfilled_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN trapsfilled_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN trapsfilled_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN trapsfilled_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN trapsfilled_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN trapsfilled_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN trapsfilled_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN trapsfilled_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN trapsfilled_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN trapsfilled_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN trapsfilled_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN trapsfilled_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN trapsfilled_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN trapsfilled_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN trapsfilled_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN trapsfilled_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN trapsfilled_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN trapsfilled_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN trapsfilled_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN rate_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN rate_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN rate_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN rate_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN rate_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN rate_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN rate_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN rate_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN rate_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN rate_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN rate_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN rate_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN rate_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN rate_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN rate_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN rate_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN rate_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN rate_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN rate_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN rate_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN rate_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN rate_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN rate_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN rate_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN rate_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN rate_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN rate_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN rate_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN rate_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN rate_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN rate_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN rate_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN rate_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN rate_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN rate_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN rate_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN rate_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN rate_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN rate_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN rate_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN rate_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN rate_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN rate_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN rate_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN rate_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN rate_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN rate_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN rate_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN rate_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN rate_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN rate_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN rate_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rate_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rate_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rate_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rate_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rate_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN rate_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN rate_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN rate_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN rateints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN rateints_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN rateints_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN rateints_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN rateints_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN rateints_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN rateints_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN rateints_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN rateints_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN rateints_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN rateints_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN rateints_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN rateints_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN rateints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN rateints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN rateints_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN rateints_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN rateints_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN rateints_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN rateints_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN rateints_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN rateints_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN rateints_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN rateints_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN rateints_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN rateints_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN rateints_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN rateints_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN rateints_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN rateints_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN rateints_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN rateints_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN rateints_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN rateints_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN rateints_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN rateints_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN rateints_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN rateints_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN rateints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN rateints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN rateints_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN rateints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN rateints_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN rateints_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN rateints_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN rateints_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN rateints_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN rateints_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN rateints_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN rateints_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN rateints_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN rateints_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rateints_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rateints_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rateints_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN rateints_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN rateints_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN rateints_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN rateints_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN fitopt_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN fitopt_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN fitopt_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN fitopt_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN fitopt_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN fitopt_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN fitopt_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN fitopt_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN fitopt_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN fitopt_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN fitopt_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN fitopt_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN fitopt_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN fitopt_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN fitopt_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN fitopt_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN fitopt_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN fitopt_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN fitopt_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN fitopt_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN fitopt_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN fitopt_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN fitopt_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN fitopt_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN fitopt_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN fitopt_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN fitopt_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN fitopt_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN fitopt_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN fitopt_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN fitopt_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN fitopt_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN fitopt_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN fitopt_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN fitopt_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN fitopt_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN fitopt_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN fitopt_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN fitopt_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN fitopt_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN fitopt_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN fitopt_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN fitopt_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN fitopt_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN fitopt_sci.refframe IS 'Ephemeris reference frame';
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

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN bsub_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN bsub_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN bsub_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN bsub_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN bsub_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN bsub_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN bsub_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN bsub_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN bsub_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN bsub_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN bsub_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN bsub_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN bsub_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN bsub_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN bsub_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN bsub_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN bsub_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN bsub_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN bsub_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN bsub_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN bsub_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN bsub_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN bsub_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN bsub_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN bsub_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN bsub_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN bsub_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN bsub_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN bsub_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN bsub_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN bsub_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN bsub_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN bsub_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN bsub_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN bsub_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN bsub_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN bsub_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN bsub_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN bsub_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN bsub_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN bsub_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN bsub_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN bsub_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN bsub_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN bsub_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN bsub_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN bsub_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN bsub_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN bsub_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN bsub_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN bsub_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN bsub_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsub_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsub_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsub_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsub_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN bsub_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN bsub_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN bsub_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN bsubints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN bsubints_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN bsubints_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN bsubints_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN bsubints_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN bsubints_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN bsubints_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN bsubints_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN bsubints_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN bsubints_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN bsubints_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN bsubints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN bsubints_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN bsubints_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN bsubints_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN bsubints_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN bsubints_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN bsubints_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN bsubints_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN bsubints_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN bsubints_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN bsubints_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN bsubints_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN bsubints_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN bsubints_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN bsubints_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN bsubints_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN bsubints_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN bsubints_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN bsubints_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN bsubints_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN bsubints_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN bsubints_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN bsubints_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN bsubints_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN bsubints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN bsubints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN bsubints_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN bsubints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN bsubints_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN bsubints_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN bsubints_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN bsubints_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN bsubints_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN bsubints_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN bsubints_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN bsubints_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN bsubints_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN bsubints_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsubints_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsubints_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsubints_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN bsubints_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN bsubints_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN cal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN cal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN cal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN cal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN cal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN cal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN cal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN cal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN cal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN cal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN cal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN cal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN cal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN cal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN cal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN cal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN cal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN cal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN cal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN cal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN cal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN cal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN cal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN cal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN cal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN cal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN cal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN cal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN cal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN cal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN cal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN cal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN cal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN cal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN cal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN cal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN cal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN cal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN cal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN cal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN cal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN cal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN cal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN cal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN cal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN cal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN cal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN cal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN cal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN cal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN cal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN cal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN cal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN cal_sci.ra_ref IS '[deg] Right ascension of the reference point';
COMMENT ON COLUMN cal_sci.sltname IS 'Name of the slit';
COMMENT ON COLUMN cal_sci.sltstrt1 IS 'Starting pixel in x direction';
COMMENT ON COLUMN cal_sci.sltsize1 IS 'Number of pixels in x direction';
COMMENT ON COLUMN cal_sci.sltstrt2 IS 'Starting pixel in y direction';
COMMENT ON COLUMN cal_sci.sltsize2 IS 'Number of pixels in y direction';
COMMENT ON COLUMN cal_sci.sourceid IS 'Source ID';
COMMENT ON COLUMN cal_sci.shutsta IS 'All (open and closed) shutters in a slit';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN calints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN calints_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN calints_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN calints_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN calints_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN calints_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN calints_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN calints_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN calints_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN calints_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN calints_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN calints_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN calints_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN calints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN calints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN calints_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN calints_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN calints_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN calints_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN calints_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN calints_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN calints_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN calints_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN calints_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN calints_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN calints_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN calints_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN calints_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN calints_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN calints_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN calints_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN calints_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN calints_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN calints_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN calints_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN calints_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN calints_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN calints_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN calints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN calints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN calints_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN calints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN calints_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN calints_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN calints_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN calints_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN calints_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN calints_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN calints_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN calints_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN calints_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN calints_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN calints_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN calints_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN calints_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN calints_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN calints_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN calints_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN calints_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN calints_sci.ra_ref IS '[deg] Right ascension of the reference point';
COMMENT ON COLUMN calints_sci.sltname IS 'Name of the slit';
COMMENT ON COLUMN calints_sci.sltstrt1 IS 'Starting pixel in x direction';
COMMENT ON COLUMN calints_sci.sltsize1 IS 'Number of pixels in x direction';
COMMENT ON COLUMN calints_sci.sltstrt2 IS 'Starting pixel in y direction';
COMMENT ON COLUMN calints_sci.sltsize2 IS 'Number of pixels in y direction';
COMMENT ON COLUMN calints_sci.sourceid IS 'Source ID';
COMMENT ON COLUMN calints_sci.shutsta IS 'All (open and closed) shutters in a slit';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN crf_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN crf_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN crf_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN crf_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN crf_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN crf_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN crf_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN crf_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN crf_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN crf_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN crf_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN crf_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN crf_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN crf_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN crf_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN crf_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN crf_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN crf_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN crf_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN crf_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN crf_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN crf_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN crf_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN crf_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN crf_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN crf_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN crf_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN crf_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN crf_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN crf_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN crf_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN crf_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN crf_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN crf_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN crf_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN crf_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN crf_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN crf_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN crf_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN crf_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN crf_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN crf_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN crf_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN crf_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN crf_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN crf_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN crf_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN crf_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN crf_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN crf_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN crf_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN crf_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crf_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crf_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crf_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crf_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crf_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN crf_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN crf_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN crf_sci.ra_ref IS '[deg] Right ascension of the reference point';
COMMENT ON COLUMN crf_sci.sltname IS 'Name of the slit';
COMMENT ON COLUMN crf_sci.sltstrt1 IS 'Starting pixel in x direction';
COMMENT ON COLUMN crf_sci.sltsize1 IS 'Number of pixels in x direction';
COMMENT ON COLUMN crf_sci.sltstrt2 IS 'Starting pixel in y direction';
COMMENT ON COLUMN crf_sci.sltsize2 IS 'Number of pixels in y direction';
COMMENT ON COLUMN crf_sci.sourceid IS 'Source ID';
COMMENT ON COLUMN crf_sci.shutsta IS 'All (open and closed) shutters in a slit';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN crfints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN crfints_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN crfints_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN crfints_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN crfints_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN crfints_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN crfints_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN crfints_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN crfints_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN crfints_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN crfints_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN crfints_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN crfints_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN crfints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN crfints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN crfints_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN crfints_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN crfints_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN crfints_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN crfints_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN crfints_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN crfints_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN crfints_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN crfints_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN crfints_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN crfints_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN crfints_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN crfints_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN crfints_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN crfints_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN crfints_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN crfints_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN crfints_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN crfints_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN crfints_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN crfints_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN crfints_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN crfints_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN crfints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN crfints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN crfints_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN crfints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN crfints_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN crfints_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN crfints_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN crfints_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN crfints_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN crfints_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN crfints_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN crfints_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN crfints_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN crfints_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crfints_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crfints_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crfints_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN crfints_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN crfints_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN crfints_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN crfints_sci.ra_ref IS '[deg] Right ascension of the reference point';
COMMENT ON COLUMN crfints_sci.sltname IS 'Name of the slit';
COMMENT ON COLUMN crfints_sci.sltstrt1 IS 'Starting pixel in x direction';
COMMENT ON COLUMN crfints_sci.sltsize1 IS 'Number of pixels in x direction';
COMMENT ON COLUMN crfints_sci.sltstrt2 IS 'Starting pixel in y direction';
COMMENT ON COLUMN crfints_sci.sltsize2 IS 'Number of pixels in y direction';
COMMENT ON COLUMN crfints_sci.sourceid IS 'Source ID';
COMMENT ON COLUMN crfints_sci.shutsta IS 'All (open and closed) shutters in a slit';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN i2d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN i2d_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN i2d_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN i2d_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN i2d_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN i2d_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN i2d_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN i2d_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN i2d_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN i2d_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN i2d_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN i2d_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN i2d_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN i2d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN i2d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN i2d_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN i2d_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN i2d_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN i2d_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN i2d_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN i2d_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN i2d_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN i2d_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN i2d_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN i2d_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN i2d_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN i2d_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN i2d_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN i2d_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN i2d_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN i2d_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN i2d_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN i2d_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN i2d_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN i2d_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN i2d_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN i2d_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN i2d_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN i2d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN i2d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN i2d_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN i2d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN i2d_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN i2d_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN i2d_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN i2d_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN i2d_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN i2d_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN i2d_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN i2d_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN i2d_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN i2d_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN i2d_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN i2d_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN i2d_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN i2d_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN i2d_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN i2d_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN i2d_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN s2d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN s2d_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN s2d_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN s2d_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN s2d_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN s2d_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN s2d_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN s2d_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN s2d_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN s2d_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN s2d_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN s2d_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN s2d_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN s2d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN s2d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN s2d_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN s2d_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN s2d_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN s2d_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN s2d_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN s2d_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN s2d_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN s2d_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN s2d_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN s2d_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN s2d_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN s2d_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN s2d_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN s2d_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN s2d_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN s2d_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN s2d_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN s2d_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN s2d_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN s2d_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN s2d_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN s2d_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN s2d_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN s2d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN s2d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN s2d_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN s2d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN s2d_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN s2d_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN s2d_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN s2d_sci.sltname IS 'Name of the slit';
COMMENT ON COLUMN s2d_sci.sltstrt1 IS 'Starting pixel in x direction';
COMMENT ON COLUMN s2d_sci.sltsize1 IS 'Number of pixels in x direction';
COMMENT ON COLUMN s2d_sci.sltstrt2 IS 'Starting pixel in y direction';
COMMENT ON COLUMN s2d_sci.sltsize2 IS 'Number of pixels in y direction';
COMMENT ON COLUMN s2d_sci.sourceid IS 'Source ID';
COMMENT ON COLUMN s2d_sci.shutsta IS 'All (open and closed) shutters in a slit';
COMMENT ON COLUMN s2d_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN s2d_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN s2d_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN s2d_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN s2d_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN s2d_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN s2d_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s2d_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s2d_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s2d_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s2d_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN s2d_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN s2d_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN s2d_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN s3d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN s3d_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN s3d_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN s3d_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN s3d_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN s3d_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN s3d_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN s3d_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN s3d_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN s3d_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN s3d_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN s3d_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN s3d_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN s3d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN s3d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN s3d_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN s3d_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN s3d_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN s3d_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN s3d_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN s3d_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN s3d_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN s3d_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN s3d_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN s3d_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN s3d_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN s3d_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN s3d_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN s3d_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN s3d_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN s3d_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN s3d_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN s3d_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN s3d_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN s3d_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN s3d_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN s3d_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN s3d_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN s3d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN s3d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN s3d_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN s3d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN s3d_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN s3d_primary.s_resfri IS 'Residual fringe Correction';
COMMENT ON COLUMN s3d_primary.wtype IS 'Weighting type (MSM,MIRIPSF,AREA)';

COMMENT ON COLUMN s3d_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN s3d_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN s3d_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN s3d_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN s3d_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN s3d_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN s3d_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN s3d_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s3d_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s3d_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s3d_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN s3d_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN s3d_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN s3d_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN s3d_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN x1d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN x1d_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN x1d_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN x1d_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN x1d_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN x1d_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN x1d_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN x1d_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN x1d_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN x1d_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN x1d_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN x1d_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN x1d_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN x1d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN x1d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN x1d_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN x1d_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN x1d_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN x1d_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN x1d_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN x1d_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN x1d_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN x1d_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN x1d_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN x1d_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN x1d_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN x1d_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN x1d_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN x1d_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN x1d_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN x1d_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN x1d_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN x1d_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN x1d_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN x1d_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN x1d_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN x1d_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN x1d_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN x1d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN x1d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN x1d_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN x1d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN x1d_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN x1d_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN x1d_sci.refframe IS 'Ephemeris reference frame';
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

COMMENT ON COLUMN x1d_extract1d.sltname IS 'Name of the slit';
COMMENT ON COLUMN x1d_extract1d.sourceid IS 'Source ID';
COMMENT ON COLUMN x1d_extract1d.slit_ra IS 'Right ascension (deg) at middle of slit';
COMMENT ON COLUMN x1d_extract1d.slit_dec IS 'Declination (deg) at middle of slit';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN x1dints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN x1dints_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN x1dints_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN x1dints_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN x1dints_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN x1dints_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN x1dints_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN x1dints_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN x1dints_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN x1dints_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN x1dints_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN x1dints_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN x1dints_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN x1dints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN x1dints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN x1dints_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN x1dints_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN x1dints_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN x1dints_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN x1dints_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN x1dints_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN x1dints_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN x1dints_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN x1dints_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN x1dints_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN x1dints_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN x1dints_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN x1dints_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN x1dints_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN x1dints_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN x1dints_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN x1dints_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN x1dints_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN x1dints_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN x1dints_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN x1dints_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN x1dints_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN x1dints_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN x1dints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN x1dints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN x1dints_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN x1dints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN x1dints_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN x1dints_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN x1dints_sci.refframe IS 'Ephemeris reference frame';
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

COMMENT ON COLUMN x1dints_extract1d.sltname IS 'Name of the slit';
COMMENT ON COLUMN x1dints_extract1d.sourceid IS 'Source ID';
COMMENT ON COLUMN x1dints_extract1d.slit_ra IS 'Right ascension (deg) at middle of slit';
COMMENT ON COLUMN x1dints_extract1d.slit_dec IS 'Declination (deg) at middle of slit';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN c1d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN c1d_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN c1d_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN c1d_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN c1d_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN c1d_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN c1d_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN c1d_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN c1d_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN c1d_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN c1d_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN c1d_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN c1d_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN c1d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN c1d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN c1d_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN c1d_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN c1d_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN c1d_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN c1d_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN c1d_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN c1d_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN c1d_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN c1d_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN c1d_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN c1d_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN c1d_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN c1d_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN c1d_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN c1d_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN c1d_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN c1d_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN c1d_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN c1d_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN c1d_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN c1d_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN c1d_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN c1d_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN c1d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN c1d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN c1d_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN c1d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN c1d_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN c1d_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN c1d_sci.refframe IS 'Ephemeris reference frame';
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

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN psfstack_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfstack_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN psfstack_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN psfstack_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN psfstack_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN psfstack_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN psfstack_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN psfstack_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN psfstack_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN psfstack_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN psfstack_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN psfstack_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN psfstack_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN psfstack_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfstack_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfstack_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN psfstack_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN psfstack_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN psfstack_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN psfstack_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN psfstack_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN psfstack_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN psfstack_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN psfstack_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN psfstack_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN psfstack_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN psfstack_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN psfstack_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN psfstack_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN psfstack_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN psfstack_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN psfstack_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN psfstack_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN psfstack_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN psfstack_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN psfstack_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN psfstack_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN psfstack_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN psfstack_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfstack_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfstack_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN psfstack_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfstack_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN psfstack_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN psfstack_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN psfstack_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN psfstack_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN psfstack_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN psfstack_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN psfstack_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN psfstack_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN psfstack_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfstack_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfstack_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfstack_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfstack_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN psfstack_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN psfstack_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN psfstack_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN psfalign_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfalign_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN psfalign_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN psfalign_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN psfalign_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN psfalign_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN psfalign_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN psfalign_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN psfalign_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN psfalign_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN psfalign_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN psfalign_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN psfalign_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN psfalign_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfalign_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfalign_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN psfalign_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN psfalign_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN psfalign_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN psfalign_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN psfalign_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN psfalign_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN psfalign_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN psfalign_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN psfalign_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN psfalign_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN psfalign_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN psfalign_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN psfalign_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN psfalign_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN psfalign_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN psfalign_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN psfalign_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN psfalign_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN psfalign_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN psfalign_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN psfalign_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN psfalign_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN psfalign_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfalign_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfalign_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN psfalign_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfalign_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN psfalign_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN psfalign_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN psfalign_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN psfalign_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN psfalign_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN psfalign_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN psfalign_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN psfalign_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN psfalign_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfalign_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfalign_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfalign_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfalign_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN psfalign_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN psfalign_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN psfalign_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN psfsub_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfsub_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN psfsub_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN psfsub_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN psfsub_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN psfsub_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN psfsub_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN psfsub_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN psfsub_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN psfsub_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN psfsub_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN psfsub_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN psfsub_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN psfsub_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfsub_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfsub_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN psfsub_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN psfsub_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN psfsub_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN psfsub_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN psfsub_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN psfsub_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN psfsub_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN psfsub_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN psfsub_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN psfsub_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN psfsub_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN psfsub_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN psfsub_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN psfsub_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN psfsub_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN psfsub_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN psfsub_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN psfsub_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN psfsub_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN psfsub_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN psfsub_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN psfsub_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN psfsub_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfsub_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfsub_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN psfsub_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfsub_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN psfsub_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN psfsub_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN psfsub_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN psfsub_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN psfsub_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN psfsub_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN psfsub_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN psfsub_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN psfsub_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfsub_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfsub_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfsub_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN psfsub_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN psfsub_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN psfsub_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN psfsub_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity;
COMMENT ON COLUMN ami_oi_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN ami_oi_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN ami_oi_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN ami_oi_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN ami_oi_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN ami_oi_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN ami_oi_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN ami_oi_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN ami_oi_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN ami_oi_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN ami_oi_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN ami_oi_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN ami_oi_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN ami_oi_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN ami_oi_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN ami_oi_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN ami_oi_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN ami_oi_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN ami_oi_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN ami_oi_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN ami_oi_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN ami_oi_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN ami_oi_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN ami_oi_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN ami_oi_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN ami_oi_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN ami_oi_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN ami_oi_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN ami_oi_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN ami_oi_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN ami_oi_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN ami_oi_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN ami_oi_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN ami_oi_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN ami_oi_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN ami_oi_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN ami_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN ami_oi_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN ami_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN ami_oi_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN ami_oi_primary.s_resfri IS 'Residual fringe Correction';

UPDATE ami_oi_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend)) || jsonb_strip_nulls(jsonb_build_object('DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3)) || jsonb_strip_nulls(jsonb_build_object('A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4)) || jsonb_strip_nulls(jsonb_build_object('AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1)) || jsonb_strip_nulls(jsonb_build_object('BP_6_0', bp_6_0)) || coalesce(other_keywords, '{}')
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE ami_oi_sci
    DROP COLUMN IF EXISTS pa_aper,
    DROP COLUMN IF EXISTS va_scale,
    DROP COLUMN IF EXISTS radesys,
    DROP COLUMN IF EXISTS ra_v1,
    DROP COLUMN IF EXISTS dec_v1,
    DROP COLUMN IF EXISTS pa_v3,
    DROP COLUMN IF EXISTS wcsaxes,
    DROP COLUMN IF EXISTS crpix1,
    DROP COLUMN IF EXISTS crpix2,
    DROP COLUMN IF EXISTS crpix3,
    DROP COLUMN IF EXISTS crval1,
    DROP COLUMN IF EXISTS crval2,
    DROP COLUMN IF EXISTS crval3,
    DROP COLUMN IF EXISTS ctype1,
    DROP COLUMN IF EXISTS ctype2,
    DROP COLUMN IF EXISTS ctype3,
    DROP COLUMN IF EXISTS cunit1,
    DROP COLUMN IF EXISTS cunit2,
    DROP COLUMN IF EXISTS cunit3,
    DROP COLUMN IF EXISTS cdelt1,
    DROP COLUMN IF EXISTS cdelt2,
    DROP COLUMN IF EXISTS cdelt3,
    DROP COLUMN IF EXISTS pc1_1,
    DROP COLUMN IF EXISTS pc1_2,
    DROP COLUMN IF EXISTS pc1_3,
    DROP COLUMN IF EXISTS pc2_1,
    DROP COLUMN IF EXISTS pc2_2,
    DROP COLUMN IF EXISTS pc2_3,
    DROP COLUMN IF EXISTS pc3_1,
    DROP COLUMN IF EXISTS pc3_2,
    DROP COLUMN IF EXISTS pc3_3,
    DROP COLUMN IF EXISTS cd1_1,
    DROP COLUMN IF EXISTS cd1_2,
    DROP COLUMN IF EXISTS cd2_1,
    DROP COLUMN IF EXISTS cd2_2,
    DROP COLUMN IF EXISTS ps3_0,
    DROP COLUMN IF EXISTS ps3_1,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS wavstart,
    DROP COLUMN IF EXISTS wavend,
    DROP COLUMN IF EXISTS dispaxis,
    DROP COLUMN IF EXISTS sporder,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS ra_ref,
    DROP COLUMN IF EXISTS dec_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS velosys,
    DROP COLUMN IF EXISTS specsys,
    DROP COLUMN IF EXISTS xref_sci,
    DROP COLUMN IF EXISTS yref_sci,
    DROP COLUMN IF EXISTS mt_ra,
    DROP COLUMN IF EXISTS mt_dec,
    DROP COLUMN IF EXISTS mt_avra,
    DROP COLUMN IF EXISTS mt_avdec,
    DROP COLUMN IF EXISTS a_order,
    DROP COLUMN IF EXISTS b_order,
    DROP COLUMN IF EXISTS ap_order,
    DROP COLUMN IF EXISTS bp_order,
    DROP COLUMN IF EXISTS a_0_2,
    DROP COLUMN IF EXISTS a_0_3,
    DROP COLUMN IF EXISTS a_0_4,
    DROP COLUMN IF EXISTS a_0_5,
    DROP COLUMN IF EXISTS a_0_6,
    DROP COLUMN IF EXISTS a_1_1,
    DROP COLUMN IF EXISTS a_1_2,
    DROP COLUMN IF EXISTS a_1_3,
    DROP COLUMN IF EXISTS a_1_4,
    DROP COLUMN IF EXISTS a_1_5,
    DROP COLUMN IF EXISTS a_2_0,
    DROP COLUMN IF EXISTS a_2_1,
    DROP COLUMN IF EXISTS a_2_2,
    DROP COLUMN IF EXISTS a_2_3,
    DROP COLUMN IF EXISTS a_2_4,
    DROP COLUMN IF EXISTS a_3_0,
    DROP COLUMN IF EXISTS a_3_1,
    DROP COLUMN IF EXISTS a_3_2,
    DROP COLUMN IF EXISTS a_3_3,
    DROP COLUMN IF EXISTS a_4_0,
    DROP COLUMN IF EXISTS a_4_1,
    DROP COLUMN IF EXISTS a_4_2,
    DROP COLUMN IF EXISTS a_5_0,
    DROP COLUMN IF EXISTS a_5_1,
    DROP COLUMN IF EXISTS a_6_0,
    DROP COLUMN IF EXISTS b_0_2,
    DROP COLUMN IF EXISTS b_0_3,
    DROP COLUMN IF EXISTS b_0_4,
    DROP COLUMN IF EXISTS b_0_5,
    DROP COLUMN IF EXISTS b_0_6,
    DROP COLUMN IF EXISTS b_1_1,
    DROP COLUMN IF EXISTS b_1_2,
    DROP COLUMN IF EXISTS b_1_3,
    DROP COLUMN IF EXISTS b_1_4,
    DROP COLUMN IF EXISTS b_1_5,
    DROP COLUMN IF EXISTS b_2_0,
    DROP COLUMN IF EXISTS b_2_1,
    DROP COLUMN IF EXISTS b_2_2,
    DROP COLUMN IF EXISTS b_2_3,
    DROP COLUMN IF EXISTS b_2_4,
    DROP COLUMN IF EXISTS b_3_0,
    DROP COLUMN IF EXISTS b_3_1,
    DROP COLUMN IF EXISTS b_3_2,
    DROP COLUMN IF EXISTS b_3_3,
    DROP COLUMN IF EXISTS b_4_0,
    DROP COLUMN IF EXISTS b_4_1,
    DROP COLUMN IF EXISTS b_4_2,
    DROP COLUMN IF EXISTS b_5_0,
    DROP COLUMN IF EXISTS b_5_1,
    DROP COLUMN IF EXISTS b_6_0,
    DROP COLUMN IF EXISTS ap_0_2,
    DROP COLUMN IF EXISTS ap_0_3,
    DROP COLUMN IF EXISTS ap_0_4,
    DROP COLUMN IF EXISTS ap_0_5,
    DROP COLUMN IF EXISTS ap_0_6,
    DROP COLUMN IF EXISTS ap_1_1,
    DROP COLUMN IF EXISTS ap_1_2,
    DROP COLUMN IF EXISTS ap_1_3,
    DROP COLUMN IF EXISTS ap_1_4,
    DROP COLUMN IF EXISTS ap_1_5,
    DROP COLUMN IF EXISTS ap_2_0,
    DROP COLUMN IF EXISTS ap_2_1,
    DROP COLUMN IF EXISTS ap_2_2,
    DROP COLUMN IF EXISTS ap_2_3,
    DROP COLUMN IF EXISTS ap_2_4,
    DROP COLUMN IF EXISTS ap_3_0,
    DROP COLUMN IF EXISTS ap_3_1,
    DROP COLUMN IF EXISTS ap_3_2,
    DROP COLUMN IF EXISTS ap_3_3,
    DROP COLUMN IF EXISTS ap_4_0,
    DROP COLUMN IF EXISTS ap_4_1,
    DROP COLUMN IF EXISTS ap_4_2,
    DROP COLUMN IF EXISTS ap_5_0,
    DROP COLUMN IF EXISTS ap_5_1,
    DROP COLUMN IF EXISTS ap_6_0,
    DROP COLUMN IF EXISTS bp_0_2,
    DROP COLUMN IF EXISTS bp_0_3,
    DROP COLUMN IF EXISTS bp_0_4,
    DROP COLUMN IF EXISTS bp_0_5,
    DROP COLUMN IF EXISTS bp_0_6,
    DROP COLUMN IF EXISTS bp_1_1,
    DROP COLUMN IF EXISTS bp_1_2,
    DROP COLUMN IF EXISTS bp_1_3,
    DROP COLUMN IF EXISTS bp_1_4,
    DROP COLUMN IF EXISTS bp_1_5,
    DROP COLUMN IF EXISTS bp_2_0,
    DROP COLUMN IF EXISTS bp_2_1,
    DROP COLUMN IF EXISTS bp_2_2,
    DROP COLUMN IF EXISTS bp_2_3,
    DROP COLUMN IF EXISTS bp_2_4,
    DROP COLUMN IF EXISTS bp_3_0,
    DROP COLUMN IF EXISTS bp_3_1,
    DROP COLUMN IF EXISTS bp_3_2,
    DROP COLUMN IF EXISTS bp_3_3,
    DROP COLUMN IF EXISTS bp_4_0,
    DROP COLUMN IF EXISTS bp_4_1,
    DROP COLUMN IF EXISTS bp_4_2,
    DROP COLUMN IF EXISTS bp_5_0,
    DROP COLUMN IF EXISTS bp_5_1,
    DROP COLUMN IF EXISTS bp_6_0;
COMMENT ON COLUMN ami_oi_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ami_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN ami_oi_oi_array.arrayx IS 'Array center x (m)';
COMMENT ON COLUMN ami_oi_oi_array.arrayy IS 'Array center y (m)';
COMMENT ON COLUMN ami_oi_oi_array.arrayz IS 'Array center z (m)';

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity;
COMMENT ON COLUMN psf_ami_oi_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psf_ami_oi_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN psf_ami_oi_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN psf_ami_oi_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN psf_ami_oi_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN psf_ami_oi_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN psf_ami_oi_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN psf_ami_oi_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN psf_ami_oi_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN psf_ami_oi_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN psf_ami_oi_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psf_ami_oi_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN psf_ami_oi_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN psf_ami_oi_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN psf_ami_oi_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN psf_ami_oi_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN psf_ami_oi_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN psf_ami_oi_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN psf_ami_oi_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN psf_ami_oi_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN psf_ami_oi_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN psf_ami_oi_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN psf_ami_oi_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN psf_ami_oi_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN psf_ami_oi_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN psf_ami_oi_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN psf_ami_oi_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN psf_ami_oi_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN psf_ami_oi_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psf_ami_oi_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN psf_ami_oi_primary.s_resfri IS 'Residual fringe Correction';

UPDATE psf_ami_oi_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend)) || jsonb_strip_nulls(jsonb_build_object('DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3)) || jsonb_strip_nulls(jsonb_build_object('A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4)) || jsonb_strip_nulls(jsonb_build_object('AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1)) || jsonb_strip_nulls(jsonb_build_object('BP_6_0', bp_6_0)) || coalesce(other_keywords, '{}')
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE psf_ami_oi_sci
    DROP COLUMN IF EXISTS pa_aper,
    DROP COLUMN IF EXISTS va_scale,
    DROP COLUMN IF EXISTS radesys,
    DROP COLUMN IF EXISTS ra_v1,
    DROP COLUMN IF EXISTS dec_v1,
    DROP COLUMN IF EXISTS pa_v3,
    DROP COLUMN IF EXISTS wcsaxes,
    DROP COLUMN IF EXISTS crpix1,
    DROP COLUMN IF EXISTS crpix2,
    DROP COLUMN IF EXISTS crpix3,
    DROP COLUMN IF EXISTS crval1,
    DROP COLUMN IF EXISTS crval2,
    DROP COLUMN IF EXISTS crval3,
    DROP COLUMN IF EXISTS ctype1,
    DROP COLUMN IF EXISTS ctype2,
    DROP COLUMN IF EXISTS ctype3,
    DROP COLUMN IF EXISTS cunit1,
    DROP COLUMN IF EXISTS cunit2,
    DROP COLUMN IF EXISTS cunit3,
    DROP COLUMN IF EXISTS cdelt1,
    DROP COLUMN IF EXISTS cdelt2,
    DROP COLUMN IF EXISTS cdelt3,
    DROP COLUMN IF EXISTS pc1_1,
    DROP COLUMN IF EXISTS pc1_2,
    DROP COLUMN IF EXISTS pc1_3,
    DROP COLUMN IF EXISTS pc2_1,
    DROP COLUMN IF EXISTS pc2_2,
    DROP COLUMN IF EXISTS pc2_3,
    DROP COLUMN IF EXISTS pc3_1,
    DROP COLUMN IF EXISTS pc3_2,
    DROP COLUMN IF EXISTS pc3_3,
    DROP COLUMN IF EXISTS cd1_1,
    DROP COLUMN IF EXISTS cd1_2,
    DROP COLUMN IF EXISTS cd2_1,
    DROP COLUMN IF EXISTS cd2_2,
    DROP COLUMN IF EXISTS ps3_0,
    DROP COLUMN IF EXISTS ps3_1,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS wavstart,
    DROP COLUMN IF EXISTS wavend,
    DROP COLUMN IF EXISTS dispaxis,
    DROP COLUMN IF EXISTS sporder,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS ra_ref,
    DROP COLUMN IF EXISTS dec_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS velosys,
    DROP COLUMN IF EXISTS specsys,
    DROP COLUMN IF EXISTS xref_sci,
    DROP COLUMN IF EXISTS yref_sci,
    DROP COLUMN IF EXISTS mt_ra,
    DROP COLUMN IF EXISTS mt_dec,
    DROP COLUMN IF EXISTS mt_avra,
    DROP COLUMN IF EXISTS mt_avdec,
    DROP COLUMN IF EXISTS a_order,
    DROP COLUMN IF EXISTS b_order,
    DROP COLUMN IF EXISTS ap_order,
    DROP COLUMN IF EXISTS bp_order,
    DROP COLUMN IF EXISTS a_0_2,
    DROP COLUMN IF EXISTS a_0_3,
    DROP COLUMN IF EXISTS a_0_4,
    DROP COLUMN IF EXISTS a_0_5,
    DROP COLUMN IF EXISTS a_0_6,
    DROP COLUMN IF EXISTS a_1_1,
    DROP COLUMN IF EXISTS a_1_2,
    DROP COLUMN IF EXISTS a_1_3,
    DROP COLUMN IF EXISTS a_1_4,
    DROP COLUMN IF EXISTS a_1_5,
    DROP COLUMN IF EXISTS a_2_0,
    DROP COLUMN IF EXISTS a_2_1,
    DROP COLUMN IF EXISTS a_2_2,
    DROP COLUMN IF EXISTS a_2_3,
    DROP COLUMN IF EXISTS a_2_4,
    DROP COLUMN IF EXISTS a_3_0,
    DROP COLUMN IF EXISTS a_3_1,
    DROP COLUMN IF EXISTS a_3_2,
    DROP COLUMN IF EXISTS a_3_3,
    DROP COLUMN IF EXISTS a_4_0,
    DROP COLUMN IF EXISTS a_4_1,
    DROP COLUMN IF EXISTS a_4_2,
    DROP COLUMN IF EXISTS a_5_0,
    DROP COLUMN IF EXISTS a_5_1,
    DROP COLUMN IF EXISTS a_6_0,
    DROP COLUMN IF EXISTS b_0_2,
    DROP COLUMN IF EXISTS b_0_3,
    DROP COLUMN IF EXISTS b_0_4,
    DROP COLUMN IF EXISTS b_0_5,
    DROP COLUMN IF EXISTS b_0_6,
    DROP COLUMN IF EXISTS b_1_1,
    DROP COLUMN IF EXISTS b_1_2,
    DROP COLUMN IF EXISTS b_1_3,
    DROP COLUMN IF EXISTS b_1_4,
    DROP COLUMN IF EXISTS b_1_5,
    DROP COLUMN IF EXISTS b_2_0,
    DROP COLUMN IF EXISTS b_2_1,
    DROP COLUMN IF EXISTS b_2_2,
    DROP COLUMN IF EXISTS b_2_3,
    DROP COLUMN IF EXISTS b_2_4,
    DROP COLUMN IF EXISTS b_3_0,
    DROP COLUMN IF EXISTS b_3_1,
    DROP COLUMN IF EXISTS b_3_2,
    DROP COLUMN IF EXISTS b_3_3,
    DROP COLUMN IF EXISTS b_4_0,
    DROP COLUMN IF EXISTS b_4_1,
    DROP COLUMN IF EXISTS b_4_2,
    DROP COLUMN IF EXISTS b_5_0,
    DROP COLUMN IF EXISTS b_5_1,
    DROP COLUMN IF EXISTS b_6_0,
    DROP COLUMN IF EXISTS ap_0_2,
    DROP COLUMN IF EXISTS ap_0_3,
    DROP COLUMN IF EXISTS ap_0_4,
    DROP COLUMN IF EXISTS ap_0_5,
    DROP COLUMN IF EXISTS ap_0_6,
    DROP COLUMN IF EXISTS ap_1_1,
    DROP COLUMN IF EXISTS ap_1_2,
    DROP COLUMN IF EXISTS ap_1_3,
    DROP COLUMN IF EXISTS ap_1_4,
    DROP COLUMN IF EXISTS ap_1_5,
    DROP COLUMN IF EXISTS ap_2_0,
    DROP COLUMN IF EXISTS ap_2_1,
    DROP COLUMN IF EXISTS ap_2_2,
    DROP COLUMN IF EXISTS ap_2_3,
    DROP COLUMN IF EXISTS ap_2_4,
    DROP COLUMN IF EXISTS ap_3_0,
    DROP COLUMN IF EXISTS ap_3_1,
    DROP COLUMN IF EXISTS ap_3_2,
    DROP COLUMN IF EXISTS ap_3_3,
    DROP COLUMN IF EXISTS ap_4_0,
    DROP COLUMN IF EXISTS ap_4_1,
    DROP COLUMN IF EXISTS ap_4_2,
    DROP COLUMN IF EXISTS ap_5_0,
    DROP COLUMN IF EXISTS ap_5_1,
    DROP COLUMN IF EXISTS ap_6_0,
    DROP COLUMN IF EXISTS bp_0_2,
    DROP COLUMN IF EXISTS bp_0_3,
    DROP COLUMN IF EXISTS bp_0_4,
    DROP COLUMN IF EXISTS bp_0_5,
    DROP COLUMN IF EXISTS bp_0_6,
    DROP COLUMN IF EXISTS bp_1_1,
    DROP COLUMN IF EXISTS bp_1_2,
    DROP COLUMN IF EXISTS bp_1_3,
    DROP COLUMN IF EXISTS bp_1_4,
    DROP COLUMN IF EXISTS bp_1_5,
    DROP COLUMN IF EXISTS bp_2_0,
    DROP COLUMN IF EXISTS bp_2_1,
    DROP COLUMN IF EXISTS bp_2_2,
    DROP COLUMN IF EXISTS bp_2_3,
    DROP COLUMN IF EXISTS bp_2_4,
    DROP COLUMN IF EXISTS bp_3_0,
    DROP COLUMN IF EXISTS bp_3_1,
    DROP COLUMN IF EXISTS bp_3_2,
    DROP COLUMN IF EXISTS bp_3_3,
    DROP COLUMN IF EXISTS bp_4_0,
    DROP COLUMN IF EXISTS bp_4_1,
    DROP COLUMN IF EXISTS bp_4_2,
    DROP COLUMN IF EXISTS bp_5_0,
    DROP COLUMN IF EXISTS bp_5_1,
    DROP COLUMN IF EXISTS bp_6_0;
COMMENT ON COLUMN psf_ami_oi_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN psf_ami_oi_oi_array.arrayx IS 'Array center x (m)';
COMMENT ON COLUMN psf_ami_oi_oi_array.arrayy IS 'Array center y (m)';
COMMENT ON COLUMN psf_ami_oi_oi_array.arrayz IS 'Array center z (m)';

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity;
COMMENT ON COLUMN amimulti_oi_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN amimulti_oi_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN amimulti_oi_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN amimulti_oi_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN amimulti_oi_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN amimulti_oi_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN amimulti_oi_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN amimulti_oi_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN amimulti_oi_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN amimulti_oi_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN amimulti_oi_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN amimulti_oi_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN amimulti_oi_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN amimulti_oi_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN amimulti_oi_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN amimulti_oi_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN amimulti_oi_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN amimulti_oi_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN amimulti_oi_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN amimulti_oi_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN amimulti_oi_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN amimulti_oi_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN amimulti_oi_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN amimulti_oi_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN amimulti_oi_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN amimulti_oi_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN amimulti_oi_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN amimulti_oi_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN amimulti_oi_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN amimulti_oi_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN amimulti_oi_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN amimulti_oi_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN amimulti_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN amimulti_oi_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN amimulti_oi_primary.s_resfri IS 'Residual fringe Correction';

UPDATE amimulti_oi_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend)) || jsonb_strip_nulls(jsonb_build_object('DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3)) || jsonb_strip_nulls(jsonb_build_object('A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4)) || jsonb_strip_nulls(jsonb_build_object('AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1)) || jsonb_strip_nulls(jsonb_build_object('BP_6_0', bp_6_0)) || coalesce(other_keywords, '{}')
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE amimulti_oi_sci
    DROP COLUMN IF EXISTS pa_aper,
    DROP COLUMN IF EXISTS va_scale,
    DROP COLUMN IF EXISTS radesys,
    DROP COLUMN IF EXISTS ra_v1,
    DROP COLUMN IF EXISTS dec_v1,
    DROP COLUMN IF EXISTS pa_v3,
    DROP COLUMN IF EXISTS wcsaxes,
    DROP COLUMN IF EXISTS crpix1,
    DROP COLUMN IF EXISTS crpix2,
    DROP COLUMN IF EXISTS crpix3,
    DROP COLUMN IF EXISTS crval1,
    DROP COLUMN IF EXISTS crval2,
    DROP COLUMN IF EXISTS crval3,
    DROP COLUMN IF EXISTS ctype1,
    DROP COLUMN IF EXISTS ctype2,
    DROP COLUMN IF EXISTS ctype3,
    DROP COLUMN IF EXISTS cunit1,
    DROP COLUMN IF EXISTS cunit2,
    DROP COLUMN IF EXISTS cunit3,
    DROP COLUMN IF EXISTS cdelt1,
    DROP COLUMN IF EXISTS cdelt2,
    DROP COLUMN IF EXISTS cdelt3,
    DROP COLUMN IF EXISTS pc1_1,
    DROP COLUMN IF EXISTS pc1_2,
    DROP COLUMN IF EXISTS pc1_3,
    DROP COLUMN IF EXISTS pc2_1,
    DROP COLUMN IF EXISTS pc2_2,
    DROP COLUMN IF EXISTS pc2_3,
    DROP COLUMN IF EXISTS pc3_1,
    DROP COLUMN IF EXISTS pc3_2,
    DROP COLUMN IF EXISTS pc3_3,
    DROP COLUMN IF EXISTS cd1_1,
    DROP COLUMN IF EXISTS cd1_2,
    DROP COLUMN IF EXISTS cd2_1,
    DROP COLUMN IF EXISTS cd2_2,
    DROP COLUMN IF EXISTS ps3_0,
    DROP COLUMN IF EXISTS ps3_1,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS wavstart,
    DROP COLUMN IF EXISTS wavend,
    DROP COLUMN IF EXISTS dispaxis,
    DROP COLUMN IF EXISTS sporder,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS ra_ref,
    DROP COLUMN IF EXISTS dec_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS velosys,
    DROP COLUMN IF EXISTS specsys,
    DROP COLUMN IF EXISTS xref_sci,
    DROP COLUMN IF EXISTS yref_sci,
    DROP COLUMN IF EXISTS mt_ra,
    DROP COLUMN IF EXISTS mt_dec,
    DROP COLUMN IF EXISTS mt_avra,
    DROP COLUMN IF EXISTS mt_avdec,
    DROP COLUMN IF EXISTS a_order,
    DROP COLUMN IF EXISTS b_order,
    DROP COLUMN IF EXISTS ap_order,
    DROP COLUMN IF EXISTS bp_order,
    DROP COLUMN IF EXISTS a_0_2,
    DROP COLUMN IF EXISTS a_0_3,
    DROP COLUMN IF EXISTS a_0_4,
    DROP COLUMN IF EXISTS a_0_5,
    DROP COLUMN IF EXISTS a_0_6,
    DROP COLUMN IF EXISTS a_1_1,
    DROP COLUMN IF EXISTS a_1_2,
    DROP COLUMN IF EXISTS a_1_3,
    DROP COLUMN IF EXISTS a_1_4,
    DROP COLUMN IF EXISTS a_1_5,
    DROP COLUMN IF EXISTS a_2_0,
    DROP COLUMN IF EXISTS a_2_1,
    DROP COLUMN IF EXISTS a_2_2,
    DROP COLUMN IF EXISTS a_2_3,
    DROP COLUMN IF EXISTS a_2_4,
    DROP COLUMN IF EXISTS a_3_0,
    DROP COLUMN IF EXISTS a_3_1,
    DROP COLUMN IF EXISTS a_3_2,
    DROP COLUMN IF EXISTS a_3_3,
    DROP COLUMN IF EXISTS a_4_0,
    DROP COLUMN IF EXISTS a_4_1,
    DROP COLUMN IF EXISTS a_4_2,
    DROP COLUMN IF EXISTS a_5_0,
    DROP COLUMN IF EXISTS a_5_1,
    DROP COLUMN IF EXISTS a_6_0,
    DROP COLUMN IF EXISTS b_0_2,
    DROP COLUMN IF EXISTS b_0_3,
    DROP COLUMN IF EXISTS b_0_4,
    DROP COLUMN IF EXISTS b_0_5,
    DROP COLUMN IF EXISTS b_0_6,
    DROP COLUMN IF EXISTS b_1_1,
    DROP COLUMN IF EXISTS b_1_2,
    DROP COLUMN IF EXISTS b_1_3,
    DROP COLUMN IF EXISTS b_1_4,
    DROP COLUMN IF EXISTS b_1_5,
    DROP COLUMN IF EXISTS b_2_0,
    DROP COLUMN IF EXISTS b_2_1,
    DROP COLUMN IF EXISTS b_2_2,
    DROP COLUMN IF EXISTS b_2_3,
    DROP COLUMN IF EXISTS b_2_4,
    DROP COLUMN IF EXISTS b_3_0,
    DROP COLUMN IF EXISTS b_3_1,
    DROP COLUMN IF EXISTS b_3_2,
    DROP COLUMN IF EXISTS b_3_3,
    DROP COLUMN IF EXISTS b_4_0,
    DROP COLUMN IF EXISTS b_4_1,
    DROP COLUMN IF EXISTS b_4_2,
    DROP COLUMN IF EXISTS b_5_0,
    DROP COLUMN IF EXISTS b_5_1,
    DROP COLUMN IF EXISTS b_6_0,
    DROP COLUMN IF EXISTS ap_0_2,
    DROP COLUMN IF EXISTS ap_0_3,
    DROP COLUMN IF EXISTS ap_0_4,
    DROP COLUMN IF EXISTS ap_0_5,
    DROP COLUMN IF EXISTS ap_0_6,
    DROP COLUMN IF EXISTS ap_1_1,
    DROP COLUMN IF EXISTS ap_1_2,
    DROP COLUMN IF EXISTS ap_1_3,
    DROP COLUMN IF EXISTS ap_1_4,
    DROP COLUMN IF EXISTS ap_1_5,
    DROP COLUMN IF EXISTS ap_2_0,
    DROP COLUMN IF EXISTS ap_2_1,
    DROP COLUMN IF EXISTS ap_2_2,
    DROP COLUMN IF EXISTS ap_2_3,
    DROP COLUMN IF EXISTS ap_2_4,
    DROP COLUMN IF EXISTS ap_3_0,
    DROP COLUMN IF EXISTS ap_3_1,
    DROP COLUMN IF EXISTS ap_3_2,
    DROP COLUMN IF EXISTS ap_3_3,
    DROP COLUMN IF EXISTS ap_4_0,
    DROP COLUMN IF EXISTS ap_4_1,
    DROP COLUMN IF EXISTS ap_4_2,
    DROP COLUMN IF EXISTS ap_5_0,
    DROP COLUMN IF EXISTS ap_5_1,
    DROP COLUMN IF EXISTS ap_6_0,
    DROP COLUMN IF EXISTS bp_0_2,
    DROP COLUMN IF EXISTS bp_0_3,
    DROP COLUMN IF EXISTS bp_0_4,
    DROP COLUMN IF EXISTS bp_0_5,
    DROP COLUMN IF EXISTS bp_0_6,
    DROP COLUMN IF EXISTS bp_1_1,
    DROP COLUMN IF EXISTS bp_1_2,
    DROP COLUMN IF EXISTS bp_1_3,
    DROP COLUMN IF EXISTS bp_1_4,
    DROP COLUMN IF EXISTS bp_1_5,
    DROP COLUMN IF EXISTS bp_2_0,
    DROP COLUMN IF EXISTS bp_2_1,
    DROP COLUMN IF EXISTS bp_2_2,
    DROP COLUMN IF EXISTS bp_2_3,
    DROP COLUMN IF EXISTS bp_2_4,
    DROP COLUMN IF EXISTS bp_3_0,
    DROP COLUMN IF EXISTS bp_3_1,
    DROP COLUMN IF EXISTS bp_3_2,
    DROP COLUMN IF EXISTS bp_3_3,
    DROP COLUMN IF EXISTS bp_4_0,
    DROP COLUMN IF EXISTS bp_4_1,
    DROP COLUMN IF EXISTS bp_4_2,
    DROP COLUMN IF EXISTS bp_5_0,
    DROP COLUMN IF EXISTS bp_5_1,
    DROP COLUMN IF EXISTS bp_6_0;
COMMENT ON COLUMN amimulti_oi_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN amimulti_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN amimulti_oi_oi_array.arrayx IS 'Array center x (m)';
COMMENT ON COLUMN amimulti_oi_oi_array.arrayy IS 'Array center y (m)';
COMMENT ON COLUMN amimulti_oi_oi_array.arrayz IS 'Array center z (m)';

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN amilg_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN amilg_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN amilg_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN amilg_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN amilg_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN amilg_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN amilg_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN amilg_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN amilg_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN amilg_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN amilg_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN amilg_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN amilg_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN amilg_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN amilg_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN amilg_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN amilg_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN amilg_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN amilg_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN amilg_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN amilg_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN amilg_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN amilg_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN amilg_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN amilg_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN amilg_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN amilg_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN amilg_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN amilg_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN amilg_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN amilg_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN amilg_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN amilg_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN amilg_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN amilg_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN amilg_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN amilg_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN amilg_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN amilg_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN amilg_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN amilg_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN amilg_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN amilg_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN amilg_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN amilg_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN amilg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amilg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amilg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amilg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amilg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity;
COMMENT ON COLUMN aminorm_oi_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN aminorm_oi_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN aminorm_oi_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN aminorm_oi_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN aminorm_oi_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN aminorm_oi_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN aminorm_oi_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN aminorm_oi_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN aminorm_oi_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN aminorm_oi_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN aminorm_oi_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN aminorm_oi_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN aminorm_oi_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN aminorm_oi_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN aminorm_oi_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN aminorm_oi_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN aminorm_oi_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN aminorm_oi_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN aminorm_oi_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN aminorm_oi_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN aminorm_oi_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN aminorm_oi_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN aminorm_oi_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN aminorm_oi_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN aminorm_oi_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN aminorm_oi_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN aminorm_oi_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN aminorm_oi_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN aminorm_oi_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN aminorm_oi_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN aminorm_oi_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN aminorm_oi_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN aminorm_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN aminorm_oi_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN aminorm_oi_primary.s_resfri IS 'Residual fringe Correction';

UPDATE aminorm_oi_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend)) || jsonb_strip_nulls(jsonb_build_object('DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3)) || jsonb_strip_nulls(jsonb_build_object('A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4)) || jsonb_strip_nulls(jsonb_build_object('AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1)) || jsonb_strip_nulls(jsonb_build_object('BP_6_0', bp_6_0)) || coalesce(other_keywords, '{}')
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE aminorm_oi_sci
    DROP COLUMN IF EXISTS pa_aper,
    DROP COLUMN IF EXISTS va_scale,
    DROP COLUMN IF EXISTS radesys,
    DROP COLUMN IF EXISTS ra_v1,
    DROP COLUMN IF EXISTS dec_v1,
    DROP COLUMN IF EXISTS pa_v3,
    DROP COLUMN IF EXISTS wcsaxes,
    DROP COLUMN IF EXISTS crpix1,
    DROP COLUMN IF EXISTS crpix2,
    DROP COLUMN IF EXISTS crpix3,
    DROP COLUMN IF EXISTS crval1,
    DROP COLUMN IF EXISTS crval2,
    DROP COLUMN IF EXISTS crval3,
    DROP COLUMN IF EXISTS ctype1,
    DROP COLUMN IF EXISTS ctype2,
    DROP COLUMN IF EXISTS ctype3,
    DROP COLUMN IF EXISTS cunit1,
    DROP COLUMN IF EXISTS cunit2,
    DROP COLUMN IF EXISTS cunit3,
    DROP COLUMN IF EXISTS cdelt1,
    DROP COLUMN IF EXISTS cdelt2,
    DROP COLUMN IF EXISTS cdelt3,
    DROP COLUMN IF EXISTS pc1_1,
    DROP COLUMN IF EXISTS pc1_2,
    DROP COLUMN IF EXISTS pc1_3,
    DROP COLUMN IF EXISTS pc2_1,
    DROP COLUMN IF EXISTS pc2_2,
    DROP COLUMN IF EXISTS pc2_3,
    DROP COLUMN IF EXISTS pc3_1,
    DROP COLUMN IF EXISTS pc3_2,
    DROP COLUMN IF EXISTS pc3_3,
    DROP COLUMN IF EXISTS cd1_1,
    DROP COLUMN IF EXISTS cd1_2,
    DROP COLUMN IF EXISTS cd2_1,
    DROP COLUMN IF EXISTS cd2_2,
    DROP COLUMN IF EXISTS ps3_0,
    DROP COLUMN IF EXISTS ps3_1,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS wavstart,
    DROP COLUMN IF EXISTS wavend,
    DROP COLUMN IF EXISTS dispaxis,
    DROP COLUMN IF EXISTS sporder,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS ra_ref,
    DROP COLUMN IF EXISTS dec_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS velosys,
    DROP COLUMN IF EXISTS specsys,
    DROP COLUMN IF EXISTS xref_sci,
    DROP COLUMN IF EXISTS yref_sci,
    DROP COLUMN IF EXISTS mt_ra,
    DROP COLUMN IF EXISTS mt_dec,
    DROP COLUMN IF EXISTS mt_avra,
    DROP COLUMN IF EXISTS mt_avdec,
    DROP COLUMN IF EXISTS a_order,
    DROP COLUMN IF EXISTS b_order,
    DROP COLUMN IF EXISTS ap_order,
    DROP COLUMN IF EXISTS bp_order,
    DROP COLUMN IF EXISTS a_0_2,
    DROP COLUMN IF EXISTS a_0_3,
    DROP COLUMN IF EXISTS a_0_4,
    DROP COLUMN IF EXISTS a_0_5,
    DROP COLUMN IF EXISTS a_0_6,
    DROP COLUMN IF EXISTS a_1_1,
    DROP COLUMN IF EXISTS a_1_2,
    DROP COLUMN IF EXISTS a_1_3,
    DROP COLUMN IF EXISTS a_1_4,
    DROP COLUMN IF EXISTS a_1_5,
    DROP COLUMN IF EXISTS a_2_0,
    DROP COLUMN IF EXISTS a_2_1,
    DROP COLUMN IF EXISTS a_2_2,
    DROP COLUMN IF EXISTS a_2_3,
    DROP COLUMN IF EXISTS a_2_4,
    DROP COLUMN IF EXISTS a_3_0,
    DROP COLUMN IF EXISTS a_3_1,
    DROP COLUMN IF EXISTS a_3_2,
    DROP COLUMN IF EXISTS a_3_3,
    DROP COLUMN IF EXISTS a_4_0,
    DROP COLUMN IF EXISTS a_4_1,
    DROP COLUMN IF EXISTS a_4_2,
    DROP COLUMN IF EXISTS a_5_0,
    DROP COLUMN IF EXISTS a_5_1,
    DROP COLUMN IF EXISTS a_6_0,
    DROP COLUMN IF EXISTS b_0_2,
    DROP COLUMN IF EXISTS b_0_3,
    DROP COLUMN IF EXISTS b_0_4,
    DROP COLUMN IF EXISTS b_0_5,
    DROP COLUMN IF EXISTS b_0_6,
    DROP COLUMN IF EXISTS b_1_1,
    DROP COLUMN IF EXISTS b_1_2,
    DROP COLUMN IF EXISTS b_1_3,
    DROP COLUMN IF EXISTS b_1_4,
    DROP COLUMN IF EXISTS b_1_5,
    DROP COLUMN IF EXISTS b_2_0,
    DROP COLUMN IF EXISTS b_2_1,
    DROP COLUMN IF EXISTS b_2_2,
    DROP COLUMN IF EXISTS b_2_3,
    DROP COLUMN IF EXISTS b_2_4,
    DROP COLUMN IF EXISTS b_3_0,
    DROP COLUMN IF EXISTS b_3_1,
    DROP COLUMN IF EXISTS b_3_2,
    DROP COLUMN IF EXISTS b_3_3,
    DROP COLUMN IF EXISTS b_4_0,
    DROP COLUMN IF EXISTS b_4_1,
    DROP COLUMN IF EXISTS b_4_2,
    DROP COLUMN IF EXISTS b_5_0,
    DROP COLUMN IF EXISTS b_5_1,
    DROP COLUMN IF EXISTS b_6_0,
    DROP COLUMN IF EXISTS ap_0_2,
    DROP COLUMN IF EXISTS ap_0_3,
    DROP COLUMN IF EXISTS ap_0_4,
    DROP COLUMN IF EXISTS ap_0_5,
    DROP COLUMN IF EXISTS ap_0_6,
    DROP COLUMN IF EXISTS ap_1_1,
    DROP COLUMN IF EXISTS ap_1_2,
    DROP COLUMN IF EXISTS ap_1_3,
    DROP COLUMN IF EXISTS ap_1_4,
    DROP COLUMN IF EXISTS ap_1_5,
    DROP COLUMN IF EXISTS ap_2_0,
    DROP COLUMN IF EXISTS ap_2_1,
    DROP COLUMN IF EXISTS ap_2_2,
    DROP COLUMN IF EXISTS ap_2_3,
    DROP COLUMN IF EXISTS ap_2_4,
    DROP COLUMN IF EXISTS ap_3_0,
    DROP COLUMN IF EXISTS ap_3_1,
    DROP COLUMN IF EXISTS ap_3_2,
    DROP COLUMN IF EXISTS ap_3_3,
    DROP COLUMN IF EXISTS ap_4_0,
    DROP COLUMN IF EXISTS ap_4_1,
    DROP COLUMN IF EXISTS ap_4_2,
    DROP COLUMN IF EXISTS ap_5_0,
    DROP COLUMN IF EXISTS ap_5_1,
    DROP COLUMN IF EXISTS ap_6_0,
    DROP COLUMN IF EXISTS bp_0_2,
    DROP COLUMN IF EXISTS bp_0_3,
    DROP COLUMN IF EXISTS bp_0_4,
    DROP COLUMN IF EXISTS bp_0_5,
    DROP COLUMN IF EXISTS bp_0_6,
    DROP COLUMN IF EXISTS bp_1_1,
    DROP COLUMN IF EXISTS bp_1_2,
    DROP COLUMN IF EXISTS bp_1_3,
    DROP COLUMN IF EXISTS bp_1_4,
    DROP COLUMN IF EXISTS bp_1_5,
    DROP COLUMN IF EXISTS bp_2_0,
    DROP COLUMN IF EXISTS bp_2_1,
    DROP COLUMN IF EXISTS bp_2_2,
    DROP COLUMN IF EXISTS bp_2_3,
    DROP COLUMN IF EXISTS bp_2_4,
    DROP COLUMN IF EXISTS bp_3_0,
    DROP COLUMN IF EXISTS bp_3_1,
    DROP COLUMN IF EXISTS bp_3_2,
    DROP COLUMN IF EXISTS bp_3_3,
    DROP COLUMN IF EXISTS bp_4_0,
    DROP COLUMN IF EXISTS bp_4_1,
    DROP COLUMN IF EXISTS bp_4_2,
    DROP COLUMN IF EXISTS bp_5_0,
    DROP COLUMN IF EXISTS bp_5_1,
    DROP COLUMN IF EXISTS bp_6_0;
COMMENT ON COLUMN aminorm_oi_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN aminorm_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

COMMENT ON COLUMN aminorm_oi_oi_array.arrayx IS 'Array center x (m)';
COMMENT ON COLUMN aminorm_oi_oi_array.arrayy IS 'Array center y (m)';
COMMENT ON COLUMN aminorm_oi_oi_array.arrayz IS 'Array center z (m)';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN wfscmb_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN wfscmb_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN wfscmb_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN wfscmb_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN wfscmb_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN wfscmb_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN wfscmb_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN wfscmb_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN wfscmb_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN wfscmb_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN wfscmb_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN wfscmb_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN wfscmb_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN wfscmb_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN wfscmb_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN wfscmb_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN wfscmb_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN wfscmb_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN wfscmb_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN wfscmb_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN wfscmb_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN wfscmb_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN wfscmb_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN wfscmb_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN wfscmb_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN wfscmb_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN wfscmb_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN wfscmb_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN wfscmb_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN wfscmb_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN wfscmb_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN wfscmb_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN wfscmb_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN wfscmb_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN wfscmb_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN wfscmb_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN wfscmb_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN wfscmb_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN wfscmb_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN wfscmb_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN wfscmb_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN wfscmb_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN wfscmb_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN wfscmb_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN wfscmb_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN wfscmb_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN wfscmb_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN wfscmb_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN wfscmb_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN wfscmb_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN wfscmb_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN wfscmb_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN wfscmb_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN wfscmb_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN wfscmb_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN wfscmb_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN segm_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN segm_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN segm_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN segm_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN segm_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN segm_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN segm_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN segm_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN segm_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN segm_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN segm_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN segm_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN segm_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN segm_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN segm_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN segm_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN segm_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN segm_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN segm_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN segm_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN segm_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN segm_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN segm_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN segm_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN segm_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN segm_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN segm_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN segm_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN segm_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN segm_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN segm_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN segm_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN segm_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN segm_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN segm_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN segm_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN segm_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN segm_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN segm_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN segm_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN segm_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN segm_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN segm_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN segm_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN segm_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN segm_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN segm_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN segm_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN segm_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN segm_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN segm_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN segm_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN segm_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN segm_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN segm_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN segm_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN segm_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN segm_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN segm_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN segm_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN image_cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN image_cal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN image_cal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN image_cal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN image_cal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN image_cal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN image_cal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN image_cal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN image_cal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN image_cal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN image_cal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN image_cal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN image_cal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN image_cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN image_cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN image_cal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN image_cal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN image_cal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN image_cal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN image_cal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN image_cal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN image_cal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN image_cal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN image_cal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN image_cal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN image_cal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN image_cal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN image_cal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN image_cal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN image_cal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN image_cal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN image_cal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN image_cal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN image_cal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN image_cal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN image_cal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN image_cal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN image_cal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN image_cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN image_cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN image_cal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN image_cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN image_cal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN image_cal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN image_cal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN image_cal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN image_cal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN image_cal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN image_cal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN image_cal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN image_cal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN image_cal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_cal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_cal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_cal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN image_cal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN image_cal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN image_cal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN image_cal_sci.ra_ref IS '[deg] Right ascension of the reference point';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('HYBRIDFF', hybridff, 'R_SIRSKL', r_sirskl)) || coalesce(other_keywords, '{}')
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl;
COMMENT ON COLUMN stacked_cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN stacked_cal_primary.pwfseet IS 'Previous WFS exposure end time';
COMMENT ON COLUMN stacked_cal_primary.nwfsest IS 'Next WFS exposure start time';
COMMENT ON COLUMN stacked_cal_primary.targ_ra IS 'Target RA at mid time of exposure';
COMMENT ON COLUMN stacked_cal_primary.targ_dec IS 'Target Dec at mid time of exposure';
COMMENT ON COLUMN stacked_cal_primary.targura IS 'Target RA uncertainty';
COMMENT ON COLUMN stacked_cal_primary.targudec IS 'Target Dec uncertainty';
COMMENT ON COLUMN stacked_cal_primary.mu_ra IS 'Target proper motion in RA';
COMMENT ON COLUMN stacked_cal_primary.mu_dec IS 'Target proper motion in Dec';
COMMENT ON COLUMN stacked_cal_primary.mu_epoch IS 'Target proper motion epoch';
COMMENT ON COLUMN stacked_cal_primary.prop_ra IS 'Proposer''s target RA';
COMMENT ON COLUMN stacked_cal_primary.prop_dec IS 'Proposer''s target Dec';
COMMENT ON COLUMN stacked_cal_primary.module IS 'NIRCam module: A, B, or MULTIPLE';
COMMENT ON COLUMN stacked_cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN stacked_cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN stacked_cal_primary.nrststrt IS 'Number of resets at start of exposure';
COMMENT ON COLUMN stacked_cal_primary.nresets IS 'Number of resets between integrations';
COMMENT ON COLUMN stacked_cal_primary.numdthpt IS 'Total number of points in pattern';
COMMENT ON COLUMN stacked_cal_primary.nrimdtpt IS 'Number of points in image dither pattern';
COMMENT ON COLUMN stacked_cal_primary.specnstp IS 'Total number of steps in spectral direction';
COMMENT ON COLUMN stacked_cal_primary.spatnstp IS 'Total number of steps in spatial direction';
COMMENT ON COLUMN stacked_cal_primary.xoffset IS 'x offset from pattern starting position';
COMMENT ON COLUMN stacked_cal_primary.yoffset IS 'y offset from pattern starting position';
COMMENT ON COLUMN stacked_cal_primary.dsetstrt IS 'Starting 4-point set number';
COMMENT ON COLUMN stacked_cal_primary.numdsets IS 'Total number of 4-point sets';
COMMENT ON COLUMN stacked_cal_primary.mrsprchn IS 'MRS primary channel';
COMMENT ON COLUMN stacked_cal_primary.visitend IS 'Observatory UTC time when the visit completed';
COMMENT ON COLUMN stacked_cal_primary.datastrt IS 'MJD start time of guider data within this file';
COMMENT ON COLUMN stacked_cal_primary.dataend IS 'MJD end time of guider data within this file';
COMMENT ON COLUMN stacked_cal_primary.gscentx IS '[arcsec] guide star centroid x position in FGS ideal frame';
COMMENT ON COLUMN stacked_cal_primary.gscenty IS '[arcsec] guide star centroid y position in FGS ideal frame';
COMMENT ON COLUMN stacked_cal_primary.gs_mura IS 'Guide star IRCS right ascension proper motion';
COMMENT ON COLUMN stacked_cal_primary.gs_mudec IS 'Guide star IRCS declination proper motion';
COMMENT ON COLUMN stacked_cal_primary.r_msaope IS 'NIRSpec operability reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_barsha IS 'Nirspec Barshadow reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_dflat IS 'DFlat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_fflat IS 'FFlat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_sflat IS 'SFlat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_stray IS 'Straylight reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN stacked_cal_primary.s_pxrepl IS 'Pixel Replacment';
COMMENT ON COLUMN stacked_cal_primary.s_resfri IS 'Residual fringe Correction';

COMMENT ON COLUMN stacked_cal_sci.refframe IS 'Ephemeris reference frame';
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
COMMENT ON COLUMN stacked_cal_sci.crpix1 IS 'axis 1 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.crpix2 IS 'axis 2 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.crpix3 IS 'axis 3 coordinate of the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.crval1 IS 'first axis value at the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.crval2 IS 'second axis value at the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.crval3 IS 'third axis value at the reference pixel';
COMMENT ON COLUMN stacked_cal_sci.pc1_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc1_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc1_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_1 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_2 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_3 IS 'linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.cd1_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_cal_sci.cd1_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_cal_sci.cd2_1 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_cal_sci.cd2_2 IS 'linear transformation matrix element, CD matrix';
COMMENT ON COLUMN stacked_cal_sci.s_region IS 'spatial extent of the observation';
COMMENT ON COLUMN stacked_cal_sci.wavstart IS 'lower bound of the default wavelength range';
COMMENT ON COLUMN stacked_cal_sci.wavend IS 'upper bound of the default wavelength range';
COMMENT ON COLUMN stacked_cal_sci.ra_ref IS '[deg] Right ascension of the reference point';

DELETE FROM schemagen_columns
WHERE column_name = 'hybridff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sirskl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'calib' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_aper' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'va_scale' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'radesys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_v1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_v1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_v3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wcsaxes' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavstart' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavend' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'sporder' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'velosys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'specsys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xref_sci' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'yref_sci' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_ra' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_dec' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avra' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avdec' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
UPDATE schemagen_columns SET title = 'Data processing (DP) Software Version'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Previous WFS exposure end time'
WHERE column_name IN ('pwfseet') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Next WFS exposure start time'
WHERE column_name IN ('nwfsest') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL
WHERE column_name IN ('targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'prop_ra', 'prop_dec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Target proper motion epoch'
WHERE column_name IN ('mu_epoch') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRCam module: A, B, or MULTIPLE'
WHERE column_name IN ('module') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped between integrations'
WHERE column_name IN ('drpfrms3') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of resets at start of exposure'
WHERE column_name IN ('nrststrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of resets between integrations'
WHERE column_name IN ('nresets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of points in pattern'
WHERE column_name IN ('numdthpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of points in image dither pattern'
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of steps in spectral direction'
WHERE column_name IN ('specnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of steps in spatial direction'
WHERE column_name IN ('spatnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'x offset from pattern starting position'
WHERE column_name IN ('xoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'y offset from pattern starting position'
WHERE column_name IN ('yoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Starting 4-point set number', enum = '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'
WHERE column_name IN ('dsetstrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of 4-point sets'
WHERE column_name IN ('numdsets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS primary channel'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time when the visit completed'
WHERE column_name IN ('visitend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'MJD start time of guider data within this file'
WHERE column_name IN ('datastrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'MJD end time of guider data within this file'
WHERE column_name IN ('dataend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'guide star centroid x position in FGS ideal frame'
WHERE column_name IN ('gscentx') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'guide star centroid y position in FGS ideal frame'
WHERE column_name IN ('gscenty') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star IRCS right ascension proper motion'
WHERE column_name IN ('gs_mura') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star IRCS declination proper motion'
WHERE column_name IN ('gs_mudec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec operability reference file name'
WHERE column_name IN ('r_msaope') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Nirspec Barshadow reference file name'
WHERE column_name IN ('r_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'DFlat reference file name'
WHERE column_name IN ('r_dflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'FFlat reference file name'
WHERE column_name IN ('r_fflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SFlat reference file name'
WHERE column_name IN ('r_sflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MIRI MRS mrsxartcorr reference file name'
WHERE column_name IN ('r_mrsxar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SOSS trace and wavecal reference file name'
WHERE column_name IN ('r_pstsos') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Straylight reference file name'
WHERE column_name IN ('r_stray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name IN ('s_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_ramp', 's_refpix', 's_resamp', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Clean flicker noise', enum = NULL
WHERE column_name IN ('s_clnfns') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pixel Replacment', enum = NULL
WHERE column_name IN ('s_pxrepl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Residual fringe Correction', enum = NULL
WHERE column_name IN ('s_resfri') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Ephemeris reference frame'
WHERE column_name IN ('refframe') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X coordinate at MJD_AVG'
WHERE column_name IN ('jwst_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y coordinate at MJD_AVG'
WHERE column_name IN ('jwst_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z coordinate at MJD_AVG'
WHERE column_name IN ('jwst_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X velocity at MJD_AVG'
WHERE column_name IN ('jwst_dx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y velocity at MJD_AVG'
WHERE column_name IN ('jwst_dy') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z velocity at MJD_AVG'
WHERE column_name IN ('jwst_dz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X velocity at MJD_AVG'
WHERE column_name IN ('obsgeodx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y velocity at MJD_AVG'
WHERE column_name IN ('obsgeody') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z velocity at MJD_AVG'
WHERE column_name IN ('obsgeodz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 1 coordinate of the reference pixel'
WHERE column_name IN ('crpix1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 2 coordinate of the reference pixel'
WHERE column_name IN ('crpix2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 3 coordinate of the reference pixel'
WHERE column_name IN ('crpix3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'first axis value at the reference pixel'
WHERE column_name IN ('crval1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'second axis value at the reference pixel'
WHERE column_name IN ('crval2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'third axis value at the reference pixel'
WHERE column_name IN ('crval3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'linear transformation matrix element'
WHERE column_name IN ('pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'linear transformation matrix element, CD matrix'
WHERE column_name IN ('cd1_1', 'cd1_2', 'cd2_1', 'cd2_2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'spatial extent of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'lower bound of the default wavelength range'
WHERE column_name IN ('wavstart') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'upper bound of the default wavelength range'
WHERE column_name IN ('wavend') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Right ascension of the reference point'
WHERE column_name IN ('ra_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Name of the slit'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Starting pixel in x direction'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Number of pixels in x direction'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Starting pixel in y direction'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Number of pixels in y direction'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Source ID'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'All (open and closed) shutters in a slit'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Weighting type (MSM,MIRIPSF,AREA)'
WHERE column_name IN ('wtype') AND table_name IN ('s3d_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Right ascension (deg) at middle of slit'
WHERE column_name IN ('slit_ra') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = NULL, title = 'Declination (deg) at middle of slit'
WHERE column_name IN ('slit_dec') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center x (m)'
WHERE column_name IN ('arrayx') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center y (m)'
WHERE column_name IN ('arrayy') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center z (m)'
WHERE column_name IN ('arrayz') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.16.1', since, 'stdatamodels', '2.1.2', 'a57eed5dcad07ba0c6543a25792d2db6f47869d909c323d4a602608e29d6bbc1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

