-- jwst 1.16.1 → 1.17.0, up. PostgreSQL.
-- Carries a database from jwst 1.16.1 to 1.17.0. Loses nothing: what 1.17.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.16.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_boolean(value text) RETURNS BOOLEAN LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$(?!\n)' THEN value::BOOLEAN END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_integer(value text) RETURNS BIGINT LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?[0-9]{1,19})$(?!\n)' THEN value::BIGINT END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN uncal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN uncal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN uncal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN uncal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN uncal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN uncal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN uncal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN uncal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN uncal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN uncal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN uncal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN uncal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN uncal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN uncal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN uncal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN uncal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN uncal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN uncal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN uncal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN uncal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN uncal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN uncal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN uncal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN uncal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN uncal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN uncal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN uncal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN uncal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN uncal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN uncal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN uncal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN uncal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN uncal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN uncal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN uncal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN uncal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN uncal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN uncal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN uncal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN uncal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN uncal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN uncal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN uncal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN uncal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN uncal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN uncal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN uncal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN uncal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN uncal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN uncal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN uncal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN uncal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN uncal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN uncal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN uncal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN uncal_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN image_uncal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN image_uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN image_uncal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN image_uncal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN image_uncal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN image_uncal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN image_uncal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN image_uncal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN image_uncal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN image_uncal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN image_uncal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN image_uncal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN image_uncal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN image_uncal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN image_uncal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN image_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN image_uncal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN image_uncal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN image_uncal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN image_uncal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN image_uncal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN image_uncal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN image_uncal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN image_uncal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN image_uncal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN image_uncal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN image_uncal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN image_uncal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN image_uncal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN image_uncal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN image_uncal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN image_uncal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN image_uncal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN image_uncal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN image_uncal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN image_uncal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN image_uncal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN image_uncal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN image_uncal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN image_uncal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN image_uncal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN image_uncal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN image_uncal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN image_uncal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN image_uncal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN image_uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN image_uncal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_uncal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_uncal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_uncal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN image_uncal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN image_uncal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN image_uncal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_uncal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN image_uncal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN image_uncal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN image_uncal_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN stacked_uncal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN stacked_uncal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN stacked_uncal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN stacked_uncal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN stacked_uncal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN stacked_uncal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN stacked_uncal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN stacked_uncal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN stacked_uncal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN stacked_uncal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN stacked_uncal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN stacked_uncal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN stacked_uncal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN stacked_uncal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN stacked_uncal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN stacked_uncal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN stacked_uncal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN stacked_uncal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN stacked_uncal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN stacked_uncal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN stacked_uncal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN stacked_uncal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN stacked_uncal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN stacked_uncal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN stacked_uncal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN stacked_uncal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN stacked_uncal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN stacked_uncal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN stacked_uncal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN stacked_uncal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN stacked_uncal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN stacked_uncal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN stacked_uncal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN stacked_uncal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN stacked_uncal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN stacked_uncal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN stacked_uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN stacked_uncal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_uncal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_uncal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_uncal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN stacked_uncal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN stacked_uncal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN stacked_uncal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_uncal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN stacked_uncal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN stacked_uncal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN stacked_uncal_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN ramp_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN ramp_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN ramp_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN ramp_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN ramp_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN ramp_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN ramp_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN ramp_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN ramp_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN ramp_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN ramp_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN ramp_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN ramp_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN ramp_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN ramp_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN ramp_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN ramp_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN ramp_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN ramp_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN ramp_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN ramp_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN ramp_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN ramp_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN ramp_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN ramp_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN ramp_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN ramp_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN ramp_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN ramp_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN ramp_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN ramp_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN ramp_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN ramp_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN ramp_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN ramp_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN ramp_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN ramp_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN ramp_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN ramp_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN ramp_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN ramp_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN ramp_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN ramp_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN ramp_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN ramp_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN ramp_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN ramp_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN ramp_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN ramp_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN ramp_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ramp_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ramp_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ramp_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN ramp_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN ramp_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN ramp_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ramp_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN ramp_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN ramp_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN ramp_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN dark_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN dark_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN dark_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN dark_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN dark_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN dark_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN dark_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN dark_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN dark_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN dark_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN dark_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN dark_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN dark_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN dark_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN dark_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN dark_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN dark_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN dark_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN dark_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN dark_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN dark_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN dark_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN dark_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN dark_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN dark_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN dark_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN dark_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN dark_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN dark_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN dark_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN dark_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN dark_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN dark_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN dark_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN dark_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN dark_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN dark_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN dark_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN dark_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN dark_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN dark_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN dark_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN dark_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN dark_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN dark_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN dark_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN dark_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN dark_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN dark_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN dark_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN dark_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN dark_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN dark_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN dark_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN dark_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN dark_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN dark_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN dark_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN dark_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN dark_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN trapsfilled_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN trapsfilled_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN trapsfilled_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN trapsfilled_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN trapsfilled_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN trapsfilled_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN trapsfilled_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN trapsfilled_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN trapsfilled_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN trapsfilled_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN trapsfilled_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN trapsfilled_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN trapsfilled_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN trapsfilled_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN trapsfilled_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN trapsfilled_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN trapsfilled_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN trapsfilled_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN trapsfilled_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN trapsfilled_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN trapsfilled_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN trapsfilled_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN trapsfilled_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN trapsfilled_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN trapsfilled_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN trapsfilled_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN trapsfilled_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN trapsfilled_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN trapsfilled_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN trapsfilled_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN trapsfilled_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN trapsfilled_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN trapsfilled_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN trapsfilled_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN trapsfilled_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN trapsfilled_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN trapsfilled_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN trapsfilled_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN trapsfilled_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN trapsfilled_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN trapsfilled_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN trapsfilled_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN trapsfilled_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN rate_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN rate_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN rate_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN rate_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN rate_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN rate_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN rate_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN rate_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN rate_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN rate_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN rate_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN rate_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN rate_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN rate_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN rate_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN rate_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN rate_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN rate_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN rate_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN rate_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN rate_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN rate_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN rate_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN rate_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN rate_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN rate_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN rate_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN rate_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN rate_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN rate_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN rate_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN rate_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN rate_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN rate_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN rate_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN rate_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN rate_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN rate_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN rate_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN rate_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN rate_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN rate_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN rate_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN rate_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN rate_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN rate_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN rate_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN rate_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN rate_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN rate_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rate_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rate_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rate_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN rate_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN rate_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN rate_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rate_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN rate_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN rate_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN rate_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN rateints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN rateints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN rateints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN rateints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN rateints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN rateints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN rateints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN rateints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN rateints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN rateints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN rateints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN rateints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN rateints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN rateints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN rateints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN rateints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN rateints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN rateints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN rateints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN rateints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN rateints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN rateints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN rateints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN rateints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN rateints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN rateints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN rateints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN rateints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN rateints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN rateints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN rateints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN rateints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN rateints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN rateints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN rateints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN rateints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN rateints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN rateints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN rateints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN rateints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN rateints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN rateints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN rateints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN rateints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN rateints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN rateints_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN rateints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN rateints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN rateints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN rateints_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rateints_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rateints_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN rateints_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN rateints_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN rateints_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN rateints_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN rateints_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN rateints_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN rateints_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN rateints_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN fitopt_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN fitopt_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN fitopt_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN fitopt_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN fitopt_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN fitopt_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN fitopt_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN fitopt_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN fitopt_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN fitopt_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN fitopt_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN fitopt_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN fitopt_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN fitopt_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN fitopt_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN fitopt_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN fitopt_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN fitopt_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN fitopt_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN fitopt_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN fitopt_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN fitopt_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN fitopt_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN fitopt_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN fitopt_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN fitopt_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN fitopt_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN fitopt_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN fitopt_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN fitopt_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN fitopt_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN fitopt_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN fitopt_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN fitopt_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN fitopt_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN fitopt_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN fitopt_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN fitopt_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN fitopt_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN fitopt_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN fitopt_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN fitopt_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN fitopt_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN fitopt_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN fitopt_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN fitopt_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN fitopt_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN fitopt_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN fitopt_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN bsub_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN bsub_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN bsub_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN bsub_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN bsub_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN bsub_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN bsub_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN bsub_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN bsub_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN bsub_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN bsub_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN bsub_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN bsub_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN bsub_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN bsub_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN bsub_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN bsub_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN bsub_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN bsub_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN bsub_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN bsub_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN bsub_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN bsub_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN bsub_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsub_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsub_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN bsub_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN bsub_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN bsub_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN bsub_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN bsub_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN bsub_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN bsub_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN bsub_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN bsub_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN bsub_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN bsub_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN bsub_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN bsub_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN bsub_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN bsub_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN bsub_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN bsub_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN bsub_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN bsub_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN bsub_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN bsub_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN bsub_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsub_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsub_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsub_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsub_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsub_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN bsub_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN bsub_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN bsub_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsub_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN bsub_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN bsub_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN bsub_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN bsubints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN bsubints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN bsubints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN bsubints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN bsubints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN bsubints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN bsubints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN bsubints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN bsubints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN bsubints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN bsubints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN bsubints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN bsubints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN bsubints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN bsubints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN bsubints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN bsubints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN bsubints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN bsubints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN bsubints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsubints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN bsubints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN bsubints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN bsubints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN bsubints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN bsubints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN bsubints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN bsubints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN bsubints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN bsubints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN bsubints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN bsubints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN bsubints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN bsubints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN bsubints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN bsubints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN bsubints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN bsubints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN bsubints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN bsubints_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN bsubints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN bsubints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN bsubints_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN bsubints_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN bsubints_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN bsubints_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN bsubints_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN bsubints_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN cal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN cal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN cal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN cal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN cal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN cal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN cal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN cal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN cal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN cal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN cal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN cal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN cal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN cal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN cal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN cal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN cal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN cal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN cal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN cal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN cal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN cal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN cal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN cal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN cal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN cal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN cal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN cal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN cal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN cal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN cal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN cal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN cal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN cal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN cal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN cal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN cal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN cal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN cal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN cal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN cal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN cal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN cal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN cal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN cal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN cal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN cal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN cal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN cal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN cal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN cal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN cal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN cal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN cal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN cal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN cal_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN cal_sci.sltname IS 'Slit name';
COMMENT ON COLUMN cal_sci.sltstrt1 IS 'Slit starting pixel index along axis 1';
COMMENT ON COLUMN cal_sci.sltsize1 IS 'Slit size along axis 1';
COMMENT ON COLUMN cal_sci.sltstrt2 IS 'Slit starting pixel index along axis 2';
COMMENT ON COLUMN cal_sci.sltsize2 IS 'Slit size along axis 2';
COMMENT ON COLUMN cal_sci.sourceid IS 'Source ID number';
COMMENT ON COLUMN cal_sci.shutsta IS 'Status of all shutters in the slitlet';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN calints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN calints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN calints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN calints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN calints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN calints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN calints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN calints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN calints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN calints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN calints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN calints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN calints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN calints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN calints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN calints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN calints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN calints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN calints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN calints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN calints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN calints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN calints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN calints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN calints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN calints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN calints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN calints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN calints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN calints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN calints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN calints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN calints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN calints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN calints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN calints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN calints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN calints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN calints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN calints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN calints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN calints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN calints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN calints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN calints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN calints_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN calints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN calints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN calints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN calints_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN calints_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN calints_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN calints_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN calints_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN calints_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN calints_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN calints_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN calints_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN calints_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN calints_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN calints_sci.sltname IS 'Slit name';
COMMENT ON COLUMN calints_sci.sltstrt1 IS 'Slit starting pixel index along axis 1';
COMMENT ON COLUMN calints_sci.sltsize1 IS 'Slit size along axis 1';
COMMENT ON COLUMN calints_sci.sltstrt2 IS 'Slit starting pixel index along axis 2';
COMMENT ON COLUMN calints_sci.sltsize2 IS 'Slit size along axis 2';
COMMENT ON COLUMN calints_sci.sourceid IS 'Source ID number';
COMMENT ON COLUMN calints_sci.shutsta IS 'Status of all shutters in the slitlet';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN crf_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN crf_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN crf_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN crf_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN crf_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN crf_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN crf_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN crf_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN crf_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN crf_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN crf_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN crf_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN crf_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN crf_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN crf_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN crf_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN crf_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN crf_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN crf_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN crf_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN crf_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN crf_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN crf_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN crf_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN crf_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN crf_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN crf_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN crf_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN crf_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN crf_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN crf_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN crf_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN crf_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN crf_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN crf_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN crf_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN crf_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN crf_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN crf_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN crf_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN crf_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN crf_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN crf_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN crf_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN crf_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN crf_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN crf_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN crf_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN crf_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN crf_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crf_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crf_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crf_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN crf_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN crf_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN crf_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crf_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN crf_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN crf_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN crf_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN crf_sci.sltname IS 'Slit name';
COMMENT ON COLUMN crf_sci.sltstrt1 IS 'Slit starting pixel index along axis 1';
COMMENT ON COLUMN crf_sci.sltsize1 IS 'Slit size along axis 1';
COMMENT ON COLUMN crf_sci.sltstrt2 IS 'Slit starting pixel index along axis 2';
COMMENT ON COLUMN crf_sci.sltsize2 IS 'Slit size along axis 2';
COMMENT ON COLUMN crf_sci.sourceid IS 'Source ID number';
COMMENT ON COLUMN crf_sci.shutsta IS 'Status of all shutters in the slitlet';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN crfints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN crfints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN crfints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN crfints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN crfints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN crfints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN crfints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN crfints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN crfints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN crfints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN crfints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN crfints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN crfints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN crfints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN crfints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN crfints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN crfints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN crfints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN crfints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN crfints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN crfints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN crfints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN crfints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN crfints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN crfints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN crfints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN crfints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN crfints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN crfints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN crfints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN crfints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN crfints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN crfints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN crfints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN crfints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN crfints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN crfints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN crfints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN crfints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN crfints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN crfints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN crfints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN crfints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN crfints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN crfints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN crfints_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN crfints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN crfints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN crfints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN crfints_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crfints_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crfints_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN crfints_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN crfints_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN crfints_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN crfints_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN crfints_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN crfints_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN crfints_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN crfints_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN crfints_sci.sltname IS 'Slit name';
COMMENT ON COLUMN crfints_sci.sltstrt1 IS 'Slit starting pixel index along axis 1';
COMMENT ON COLUMN crfints_sci.sltsize1 IS 'Slit size along axis 1';
COMMENT ON COLUMN crfints_sci.sltstrt2 IS 'Slit starting pixel index along axis 2';
COMMENT ON COLUMN crfints_sci.sltsize2 IS 'Slit size along axis 2';
COMMENT ON COLUMN crfints_sci.sourceid IS 'Source ID number';
COMMENT ON COLUMN crfints_sci.shutsta IS 'Status of all shutters in the slitlet';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN i2d_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN i2d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN i2d_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN i2d_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN i2d_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN i2d_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN i2d_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN i2d_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN i2d_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN i2d_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN i2d_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN i2d_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN i2d_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN i2d_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN i2d_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN i2d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN i2d_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN i2d_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN i2d_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN i2d_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN i2d_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN i2d_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN i2d_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN i2d_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN i2d_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN i2d_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN i2d_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN i2d_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN i2d_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN i2d_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN i2d_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN i2d_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN i2d_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN i2d_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN i2d_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN i2d_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN i2d_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN i2d_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN i2d_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN i2d_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN i2d_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN i2d_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN i2d_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN i2d_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN i2d_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN i2d_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN i2d_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN i2d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN i2d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN i2d_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN i2d_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN i2d_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN i2d_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN i2d_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN i2d_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN i2d_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN i2d_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN i2d_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN i2d_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN i2d_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN s2d_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN s2d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN s2d_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN s2d_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN s2d_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN s2d_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN s2d_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN s2d_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN s2d_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN s2d_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN s2d_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN s2d_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN s2d_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN s2d_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN s2d_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN s2d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN s2d_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN s2d_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN s2d_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN s2d_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN s2d_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN s2d_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN s2d_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN s2d_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN s2d_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN s2d_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN s2d_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN s2d_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN s2d_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN s2d_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN s2d_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN s2d_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN s2d_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN s2d_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN s2d_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN s2d_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN s2d_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN s2d_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN s2d_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN s2d_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN s2d_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN s2d_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN s2d_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN s2d_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN s2d_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN s2d_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN s2d_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN s2d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN s2d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN s2d_sci.sltname IS 'Slit name';
COMMENT ON COLUMN s2d_sci.sltstrt1 IS 'Slit starting pixel index along axis 1';
COMMENT ON COLUMN s2d_sci.sltsize1 IS 'Slit size along axis 1';
COMMENT ON COLUMN s2d_sci.sltstrt2 IS 'Slit starting pixel index along axis 2';
COMMENT ON COLUMN s2d_sci.sltsize2 IS 'Slit size along axis 2';
COMMENT ON COLUMN s2d_sci.sourceid IS 'Source ID number';
COMMENT ON COLUMN s2d_sci.shutsta IS 'Status of all shutters in the slitlet';
COMMENT ON COLUMN s2d_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s2d_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s2d_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s2d_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN s2d_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN s2d_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN s2d_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s2d_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN s2d_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN s2d_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN s2d_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN s3d_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN s3d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN s3d_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN s3d_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN s3d_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN s3d_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN s3d_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN s3d_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN s3d_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN s3d_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN s3d_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN s3d_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN s3d_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN s3d_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN s3d_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN s3d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN s3d_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN s3d_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN s3d_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN s3d_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN s3d_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN s3d_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN s3d_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN s3d_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN s3d_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN s3d_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN s3d_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN s3d_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN s3d_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN s3d_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN s3d_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN s3d_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN s3d_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN s3d_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN s3d_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN s3d_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN s3d_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN s3d_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN s3d_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN s3d_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN s3d_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN s3d_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN s3d_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN s3d_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN s3d_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN s3d_primary.s_resfri IS 'Residual Fringe Correction';
COMMENT ON COLUMN s3d_primary.wtype IS 'Weighting type (MSM, MIRIPSF, AREA)';

COMMENT ON COLUMN s3d_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN s3d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN s3d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN s3d_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s3d_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s3d_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN s3d_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN s3d_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN s3d_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN s3d_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN s3d_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN s3d_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN s3d_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN s3d_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN x1d_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN x1d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN x1d_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN x1d_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN x1d_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN x1d_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN x1d_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN x1d_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN x1d_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN x1d_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN x1d_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN x1d_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN x1d_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN x1d_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN x1d_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN x1d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN x1d_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN x1d_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN x1d_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN x1d_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN x1d_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN x1d_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN x1d_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN x1d_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN x1d_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN x1d_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN x1d_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN x1d_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN x1d_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN x1d_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN x1d_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN x1d_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN x1d_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN x1d_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN x1d_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN x1d_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN x1d_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN x1d_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN x1d_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN x1d_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN x1d_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN x1d_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN x1d_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN x1d_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN x1d_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN x1d_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN x1d_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN x1d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN x1d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN x1d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN x1d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN x1d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN x1d_extract1d.sltname IS 'Slit name';
COMMENT ON COLUMN x1d_extract1d.sourceid IS 'Source ID number';
COMMENT ON COLUMN x1d_extract1d.slit_ra IS '[deg] Right Ascension at middle of slit';
COMMENT ON COLUMN x1d_extract1d.slit_dec IS '[deg] Declination at middle of slit';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN x1dints_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN x1dints_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN x1dints_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN x1dints_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN x1dints_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN x1dints_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN x1dints_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN x1dints_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN x1dints_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN x1dints_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN x1dints_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN x1dints_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN x1dints_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN x1dints_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN x1dints_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN x1dints_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN x1dints_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN x1dints_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN x1dints_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN x1dints_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN x1dints_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN x1dints_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN x1dints_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN x1dints_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN x1dints_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN x1dints_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN x1dints_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN x1dints_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN x1dints_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN x1dints_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN x1dints_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN x1dints_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN x1dints_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN x1dints_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN x1dints_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN x1dints_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN x1dints_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN x1dints_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN x1dints_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN x1dints_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN x1dints_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN x1dints_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN x1dints_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN x1dints_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN x1dints_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN x1dints_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN x1dints_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN x1dints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN x1dints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN x1dints_extract1d.sltname IS 'Slit name';
COMMENT ON COLUMN x1dints_extract1d.sourceid IS 'Source ID number';
COMMENT ON COLUMN x1dints_extract1d.slit_ra IS '[deg] Right Ascension at middle of slit';
COMMENT ON COLUMN x1dints_extract1d.slit_dec IS '[deg] Declination at middle of slit';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN c1d_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN c1d_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN c1d_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN c1d_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN c1d_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN c1d_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN c1d_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN c1d_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN c1d_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN c1d_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN c1d_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN c1d_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN c1d_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN c1d_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN c1d_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN c1d_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN c1d_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN c1d_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN c1d_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN c1d_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN c1d_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN c1d_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN c1d_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN c1d_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN c1d_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN c1d_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN c1d_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN c1d_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN c1d_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN c1d_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN c1d_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN c1d_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN c1d_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN c1d_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN c1d_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN c1d_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN c1d_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN c1d_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN c1d_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN c1d_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN c1d_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN c1d_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN c1d_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN c1d_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN c1d_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN c1d_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN c1d_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN c1d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN c1d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN c1d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN c1d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN c1d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN psfstack_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN psfstack_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfstack_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN psfstack_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN psfstack_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN psfstack_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN psfstack_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN psfstack_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN psfstack_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN psfstack_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN psfstack_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN psfstack_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN psfstack_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN psfstack_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN psfstack_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN psfstack_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfstack_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN psfstack_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN psfstack_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN psfstack_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN psfstack_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN psfstack_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN psfstack_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN psfstack_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfstack_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfstack_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN psfstack_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN psfstack_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN psfstack_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN psfstack_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN psfstack_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN psfstack_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN psfstack_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN psfstack_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN psfstack_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN psfstack_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN psfstack_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN psfstack_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN psfstack_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN psfstack_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN psfstack_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN psfstack_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN psfstack_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN psfstack_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN psfstack_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN psfstack_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN psfstack_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN psfstack_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfstack_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfstack_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfstack_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfstack_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN psfstack_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN psfstack_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN psfstack_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfstack_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN psfstack_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN psfstack_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN psfstack_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN psfalign_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN psfalign_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfalign_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN psfalign_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN psfalign_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN psfalign_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN psfalign_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN psfalign_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN psfalign_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN psfalign_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN psfalign_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN psfalign_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN psfalign_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN psfalign_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN psfalign_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN psfalign_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfalign_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN psfalign_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN psfalign_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN psfalign_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN psfalign_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN psfalign_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN psfalign_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN psfalign_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfalign_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfalign_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN psfalign_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN psfalign_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN psfalign_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN psfalign_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN psfalign_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN psfalign_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN psfalign_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN psfalign_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN psfalign_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN psfalign_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN psfalign_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN psfalign_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN psfalign_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN psfalign_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN psfalign_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN psfalign_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN psfalign_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN psfalign_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN psfalign_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN psfalign_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN psfalign_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN psfalign_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfalign_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfalign_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfalign_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfalign_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN psfalign_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN psfalign_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN psfalign_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfalign_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN psfalign_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN psfalign_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN psfalign_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN psfsub_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN psfsub_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psfsub_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN psfsub_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN psfsub_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN psfsub_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN psfsub_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN psfsub_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN psfsub_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN psfsub_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN psfsub_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN psfsub_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN psfsub_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN psfsub_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN psfsub_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN psfsub_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psfsub_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN psfsub_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN psfsub_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN psfsub_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN psfsub_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN psfsub_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN psfsub_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN psfsub_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfsub_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN psfsub_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN psfsub_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN psfsub_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN psfsub_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN psfsub_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN psfsub_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN psfsub_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN psfsub_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN psfsub_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN psfsub_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN psfsub_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN psfsub_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN psfsub_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN psfsub_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN psfsub_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN psfsub_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN psfsub_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN psfsub_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN psfsub_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN psfsub_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN psfsub_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN psfsub_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN psfsub_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psfsub_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfsub_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfsub_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psfsub_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN psfsub_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN psfsub_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN psfsub_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psfsub_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN psfsub_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN psfsub_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN psfsub_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
COMMENT ON COLUMN ami_oi_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN ami_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN ami_oi_primary.calib IS 'Calibration object identifier';
COMMENT ON COLUMN ami_oi_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN ami_oi_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN ami_oi_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN ami_oi_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN ami_oi_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN ami_oi_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN ami_oi_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN ami_oi_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN ami_oi_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN ami_oi_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN ami_oi_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN ami_oi_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN ami_oi_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN ami_oi_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN ami_oi_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN ami_oi_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN ami_oi_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN ami_oi_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN ami_oi_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN ami_oi_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN ami_oi_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN ami_oi_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN ami_oi_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN ami_oi_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN ami_oi_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN ami_oi_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN ami_oi_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN ami_oi_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN ami_oi_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN ami_oi_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN ami_oi_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN ami_oi_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN ami_oi_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN ami_oi_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN ami_oi_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN ami_oi_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN ami_oi_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN ami_oi_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN ami_oi_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN ami_oi_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN ami_oi_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN ami_oi_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN ami_oi_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN ami_oi_primary.s_resfri IS 'Residual Fringe Correction';

ALTER TABLE ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE PRECISION;
COMMENT ON COLUMN ami_oi_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN ami_oi_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN ami_oi_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN ami_oi_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN ami_oi_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN ami_oi_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN ami_oi_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN ami_oi_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ami_oi_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ami_oi_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN ami_oi_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN ami_oi_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN ami_oi_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN ami_oi_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN ami_oi_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN ami_oi_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN ami_oi_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN ami_oi_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN ami_oi_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN ami_oi_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN ami_oi_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN ami_oi_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN ami_oi_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN ami_oi_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN ami_oi_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN ami_oi_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN ami_oi_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN ami_oi_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN ami_oi_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN ami_oi_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN ami_oi_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN ami_oi_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN ami_oi_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN ami_oi_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN ami_oi_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN ami_oi_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN ami_oi_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN ami_oi_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN ami_oi_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN ami_oi_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN ami_oi_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN ami_oi_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN ami_oi_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN ami_oi_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN ami_oi_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN ami_oi_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN ami_oi_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN ami_oi_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN ami_oi_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN ami_oi_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN ami_oi_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.bp_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN ami_oi_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN ami_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN ami_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN ami_oi_oi_array.arrayx IS '[m] Array center x';
COMMENT ON COLUMN ami_oi_oi_array.arrayy IS '[m] Array center y';
COMMENT ON COLUMN ami_oi_oi_array.arrayz IS '[m] Array center z';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
COMMENT ON COLUMN psf_ami_oi_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN psf_ami_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN psf_ami_oi_primary.calib IS 'Calibration object identifier';
COMMENT ON COLUMN psf_ami_oi_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN psf_ami_oi_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN psf_ami_oi_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN psf_ami_oi_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN psf_ami_oi_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN psf_ami_oi_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN psf_ami_oi_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN psf_ami_oi_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN psf_ami_oi_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN psf_ami_oi_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN psf_ami_oi_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN psf_ami_oi_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN psf_ami_oi_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN psf_ami_oi_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN psf_ami_oi_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN psf_ami_oi_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN psf_ami_oi_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN psf_ami_oi_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN psf_ami_oi_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN psf_ami_oi_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN psf_ami_oi_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN psf_ami_oi_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN psf_ami_oi_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN psf_ami_oi_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN psf_ami_oi_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN psf_ami_oi_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN psf_ami_oi_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN psf_ami_oi_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN psf_ami_oi_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN psf_ami_oi_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN psf_ami_oi_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN psf_ami_oi_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN psf_ami_oi_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN psf_ami_oi_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN psf_ami_oi_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN psf_ami_oi_primary.s_resfri IS 'Residual Fringe Correction';

ALTER TABLE psf_ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE PRECISION;
COMMENT ON COLUMN psf_ami_oi_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN psf_ami_oi_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN psf_ami_oi_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN psf_ami_oi_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN psf_ami_oi_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN psf_ami_oi_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN psf_ami_oi_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN psf_ami_oi_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psf_ami_oi_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psf_ami_oi_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN psf_ami_oi_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN psf_ami_oi_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN psf_ami_oi_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN psf_ami_oi_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN psf_ami_oi_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN psf_ami_oi_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN psf_ami_oi_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN psf_ami_oi_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN psf_ami_oi_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN psf_ami_oi_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN psf_ami_oi_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN psf_ami_oi_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN psf_ami_oi_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN psf_ami_oi_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN psf_ami_oi_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN psf_ami_oi_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psf_ami_oi_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN psf_ami_oi_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN psf_ami_oi_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN psf_ami_oi_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN psf_ami_oi_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN psf_ami_oi_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN psf_ami_oi_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN psf_ami_oi_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN psf_ami_oi_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN psf_ami_oi_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN psf_ami_oi_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN psf_ami_oi_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN psf_ami_oi_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN psf_ami_oi_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN psf_ami_oi_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN psf_ami_oi_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN psf_ami_oi_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN psf_ami_oi_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN psf_ami_oi_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.bp_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN psf_ami_oi_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN psf_ami_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN psf_ami_oi_oi_array.arrayx IS '[m] Array center x';
COMMENT ON COLUMN psf_ami_oi_oi_array.arrayy IS '[m] Array center y';
COMMENT ON COLUMN psf_ami_oi_oi_array.arrayz IS '[m] Array center z';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
COMMENT ON COLUMN amimulti_oi_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN amimulti_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN amimulti_oi_primary.calib IS 'Calibration object identifier';
COMMENT ON COLUMN amimulti_oi_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN amimulti_oi_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN amimulti_oi_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN amimulti_oi_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN amimulti_oi_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN amimulti_oi_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN amimulti_oi_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN amimulti_oi_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN amimulti_oi_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN amimulti_oi_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN amimulti_oi_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN amimulti_oi_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN amimulti_oi_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN amimulti_oi_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN amimulti_oi_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN amimulti_oi_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN amimulti_oi_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN amimulti_oi_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN amimulti_oi_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN amimulti_oi_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN amimulti_oi_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN amimulti_oi_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN amimulti_oi_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN amimulti_oi_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN amimulti_oi_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN amimulti_oi_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN amimulti_oi_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN amimulti_oi_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN amimulti_oi_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN amimulti_oi_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN amimulti_oi_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN amimulti_oi_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN amimulti_oi_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN amimulti_oi_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN amimulti_oi_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN amimulti_oi_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN amimulti_oi_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN amimulti_oi_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN amimulti_oi_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN amimulti_oi_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN amimulti_oi_primary.s_resfri IS 'Residual Fringe Correction';

ALTER TABLE amimulti_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE PRECISION;
COMMENT ON COLUMN amimulti_oi_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN amimulti_oi_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN amimulti_oi_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN amimulti_oi_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN amimulti_oi_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN amimulti_oi_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN amimulti_oi_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN amimulti_oi_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN amimulti_oi_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN amimulti_oi_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN amimulti_oi_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN amimulti_oi_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN amimulti_oi_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN amimulti_oi_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN amimulti_oi_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN amimulti_oi_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN amimulti_oi_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN amimulti_oi_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN amimulti_oi_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN amimulti_oi_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN amimulti_oi_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN amimulti_oi_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN amimulti_oi_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN amimulti_oi_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN amimulti_oi_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN amimulti_oi_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN amimulti_oi_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN amimulti_oi_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN amimulti_oi_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN amimulti_oi_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN amimulti_oi_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN amimulti_oi_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN amimulti_oi_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN amimulti_oi_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN amimulti_oi_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN amimulti_oi_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN amimulti_oi_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN amimulti_oi_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN amimulti_oi_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN amimulti_oi_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN amimulti_oi_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN amimulti_oi_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN amimulti_oi_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN amimulti_oi_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN amimulti_oi_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN amimulti_oi_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN amimulti_oi_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN amimulti_oi_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN amimulti_oi_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN amimulti_oi_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.bp_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN amimulti_oi_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN amimulti_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN amimulti_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN amimulti_oi_oi_array.arrayx IS '[m] Array center x';
COMMENT ON COLUMN amimulti_oi_oi_array.arrayy IS '[m] Array center y';
COMMENT ON COLUMN amimulti_oi_oi_array.arrayz IS '[m] Array center z';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN amilg_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN amilg_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN amilg_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN amilg_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN amilg_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN amilg_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN amilg_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN amilg_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN amilg_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN amilg_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN amilg_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN amilg_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN amilg_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN amilg_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN amilg_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN amilg_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN amilg_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN amilg_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN amilg_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN amilg_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN amilg_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN amilg_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN amilg_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN amilg_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN amilg_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN amilg_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN amilg_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN amilg_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN amilg_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN amilg_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN amilg_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN amilg_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN amilg_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN amilg_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN amilg_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN amilg_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN amilg_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN amilg_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN amilg_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN amilg_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN amilg_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN amilg_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN amilg_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN amilg_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN amilg_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN amilg_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN amilg_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN amilg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN amilg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN amilg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN amilg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN amilg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
COMMENT ON COLUMN aminorm_oi_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN aminorm_oi_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN aminorm_oi_primary.calib IS 'Calibration object identifier';
COMMENT ON COLUMN aminorm_oi_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN aminorm_oi_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN aminorm_oi_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN aminorm_oi_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN aminorm_oi_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN aminorm_oi_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN aminorm_oi_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN aminorm_oi_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN aminorm_oi_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN aminorm_oi_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN aminorm_oi_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN aminorm_oi_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN aminorm_oi_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN aminorm_oi_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN aminorm_oi_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN aminorm_oi_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN aminorm_oi_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN aminorm_oi_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN aminorm_oi_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN aminorm_oi_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN aminorm_oi_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN aminorm_oi_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN aminorm_oi_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN aminorm_oi_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN aminorm_oi_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN aminorm_oi_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN aminorm_oi_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN aminorm_oi_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN aminorm_oi_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN aminorm_oi_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN aminorm_oi_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN aminorm_oi_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN aminorm_oi_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN aminorm_oi_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN aminorm_oi_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN aminorm_oi_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN aminorm_oi_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN aminorm_oi_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN aminorm_oi_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN aminorm_oi_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN aminorm_oi_primary.s_resfri IS 'Residual Fringe Correction';

ALTER TABLE aminorm_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_oi_sci.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN aminorm_oi_sci.va_scale IS 'Velocity aberration scale factor';
COMMENT ON COLUMN aminorm_oi_sci.radesys IS 'Name of the coordinate reference frame';
COMMENT ON COLUMN aminorm_oi_sci.ra_v1 IS '[deg] RA of telescope V1 axis';
COMMENT ON COLUMN aminorm_oi_sci.dec_v1 IS '[deg] Dec of telescope V1 axis';
COMMENT ON COLUMN aminorm_oi_sci.pa_v3 IS '[deg] Position angle of telescope V3 axis';
COMMENT ON COLUMN aminorm_oi_sci.wcsaxes IS 'number of World Coordinate System axes';
COMMENT ON COLUMN aminorm_oi_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN aminorm_oi_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN aminorm_oi_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN aminorm_oi_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN aminorm_oi_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN aminorm_oi_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN aminorm_oi_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN aminorm_oi_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN aminorm_oi_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN aminorm_oi_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN aminorm_oi_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN aminorm_oi_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN aminorm_oi_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN aminorm_oi_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN aminorm_oi_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';
COMMENT ON COLUMN aminorm_oi_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN aminorm_oi_sci.ps3_0 IS 'Coordinate table extension name';
COMMENT ON COLUMN aminorm_oi_sci.ps3_1 IS 'Coordinate table column name';
COMMENT ON COLUMN aminorm_oi_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN aminorm_oi_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN aminorm_oi_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN aminorm_oi_sci.dispaxis IS 'Dispersion direction';
COMMENT ON COLUMN aminorm_oi_sci.sporder IS 'Spectral order number';
COMMENT ON COLUMN aminorm_oi_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN aminorm_oi_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN aminorm_oi_sci.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN aminorm_oi_sci.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN aminorm_oi_sci.ra_ref IS '[deg] Right Ascension of the reference point';
COMMENT ON COLUMN aminorm_oi_sci.dec_ref IS '[deg] Declination of the reference point';
COMMENT ON COLUMN aminorm_oi_sci.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN aminorm_oi_sci.velosys IS '[m/s] Barycentric correction to radial velocity';
COMMENT ON COLUMN aminorm_oi_sci.specsys IS 'Spectral reference frame';
COMMENT ON COLUMN aminorm_oi_sci.xref_sci IS 'Aperture X reference point in SCI frame';
COMMENT ON COLUMN aminorm_oi_sci.yref_sci IS 'Aperture Y reference point in SCI frame';
COMMENT ON COLUMN aminorm_oi_sci.mt_ra IS '[deg] Moving target RA at exposure mid-point';
COMMENT ON COLUMN aminorm_oi_sci.mt_dec IS '[deg] Moving target Dec at exposure mid-point';
COMMENT ON COLUMN aminorm_oi_sci.mt_avra IS '[deg] Moving target average RA over exposures';
COMMENT ON COLUMN aminorm_oi_sci.mt_avdec IS '[deg] Moving target average Dec over exposures';
COMMENT ON COLUMN aminorm_oi_sci.a_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN aminorm_oi_sci.b_order IS 'Degree of forward SIP polynomial';
COMMENT ON COLUMN aminorm_oi_sci.ap_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN aminorm_oi_sci.bp_order IS 'Degree of inverse SIP polynomial';
COMMENT ON COLUMN aminorm_oi_sci.a_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.a_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_0_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_0_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_0_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_0_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_0_6 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_1_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_1_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_1_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_1_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_1_5 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_2_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_2_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_2_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_2_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_2_4 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_3_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_3_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_3_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_3_3 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_4_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_4_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_4_2 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_5_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_5_1 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.b_6_0 IS 'SIP coefficient, forward transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.ap_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_0_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_0_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_0_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_0_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_0_6 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_1_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_1_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_1_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_1_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_1_5 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_2_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_2_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_2_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_2_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_2_4 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_3_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_3_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_3_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_3_3 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_4_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_4_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_4_2 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_5_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_5_1 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.bp_6_0 IS 'SIP coefficient, inverse transform';
COMMENT ON COLUMN aminorm_oi_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN aminorm_oi_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN aminorm_oi_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';

COMMENT ON COLUMN aminorm_oi_oi_array.arrayx IS '[m] Array center x';
COMMENT ON COLUMN aminorm_oi_oi_array.arrayy IS '[m] Array center y';
COMMENT ON COLUMN aminorm_oi_oi_array.arrayz IS '[m] Array center z';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN wfscmb_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN wfscmb_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN wfscmb_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN wfscmb_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN wfscmb_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN wfscmb_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN wfscmb_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN wfscmb_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN wfscmb_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN wfscmb_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN wfscmb_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN wfscmb_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN wfscmb_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN wfscmb_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN wfscmb_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN wfscmb_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN wfscmb_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN wfscmb_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN wfscmb_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN wfscmb_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN wfscmb_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN wfscmb_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN wfscmb_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN wfscmb_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN wfscmb_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN wfscmb_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN wfscmb_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN wfscmb_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN wfscmb_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN wfscmb_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN wfscmb_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN wfscmb_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN wfscmb_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN wfscmb_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN wfscmb_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN wfscmb_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN wfscmb_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN wfscmb_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN wfscmb_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN wfscmb_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN wfscmb_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN wfscmb_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN wfscmb_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN wfscmb_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN wfscmb_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN wfscmb_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN wfscmb_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN wfscmb_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN wfscmb_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN wfscmb_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN wfscmb_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN wfscmb_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN wfscmb_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN wfscmb_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN wfscmb_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN wfscmb_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN wfscmb_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN segm_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN segm_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN segm_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN segm_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN segm_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN segm_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN segm_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN segm_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN segm_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN segm_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN segm_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN segm_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN segm_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN segm_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN segm_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN segm_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN segm_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN segm_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN segm_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN segm_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN segm_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN segm_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN segm_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN segm_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN segm_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN segm_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN segm_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN segm_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN segm_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN segm_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN segm_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN segm_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN segm_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN segm_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN segm_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN segm_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN segm_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN segm_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN segm_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN segm_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN segm_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN segm_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN segm_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN segm_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN segm_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN segm_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN segm_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN segm_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN segm_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN segm_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN segm_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN segm_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN segm_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN segm_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN segm_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN segm_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN segm_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN segm_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN segm_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN segm_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN image_cal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN image_cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN image_cal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN image_cal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN image_cal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN image_cal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN image_cal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN image_cal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN image_cal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN image_cal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN image_cal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN image_cal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN image_cal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN image_cal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN image_cal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN image_cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN image_cal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN image_cal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN image_cal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN image_cal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN image_cal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN image_cal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN image_cal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN image_cal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN image_cal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN image_cal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN image_cal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN image_cal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN image_cal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN image_cal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN image_cal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN image_cal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN image_cal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN image_cal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN image_cal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN image_cal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN image_cal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN image_cal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN image_cal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN image_cal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN image_cal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN image_cal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN image_cal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN image_cal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN image_cal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN image_cal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN image_cal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN image_cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN image_cal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_cal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_cal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN image_cal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN image_cal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN image_cal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN image_cal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN image_cal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN image_cal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN image_cal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN image_cal_sci.ra_ref IS '[deg] Right Ascension of the reference point';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOLEAN,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
COMMENT ON COLUMN stacked_cal_primary.hybridff IS 'HFF/IRS2TA readout mode used';
COMMENT ON COLUMN stacked_cal_primary.r_sirskl IS 'NIR Simple Improved Reference Subtraction';
COMMENT ON COLUMN stacked_cal_primary.sdp_ver IS 'Data Processing (DP) Software Version';
COMMENT ON COLUMN stacked_cal_primary.pwfseet IS '[d] Previous WFS exposure end time in MJD';
COMMENT ON COLUMN stacked_cal_primary.nwfsest IS '[d] Next WFS exposure start time in MJD';
COMMENT ON COLUMN stacked_cal_primary.targ_ra IS '[deg] Target RA at mid time of exposure';
COMMENT ON COLUMN stacked_cal_primary.targ_dec IS '[deg] Target Dec at mid time of exposure';
COMMENT ON COLUMN stacked_cal_primary.targura IS '[arcsec] Target RA uncertainty';
COMMENT ON COLUMN stacked_cal_primary.targudec IS '[arcsec] Target Dec uncertainty';
COMMENT ON COLUMN stacked_cal_primary.mu_ra IS '[arcsec/yr] Target proper motion in RA';
COMMENT ON COLUMN stacked_cal_primary.mu_dec IS '[arcsec/yr] Target proper motion in Dec';
COMMENT ON COLUMN stacked_cal_primary.mu_epoch IS 'Target proper motion epoch in UT';
COMMENT ON COLUMN stacked_cal_primary.prop_ra IS '[deg] Proposer''s target RA';
COMMENT ON COLUMN stacked_cal_primary.prop_dec IS '[deg] Proposer''s target Dec';
COMMENT ON COLUMN stacked_cal_primary.module IS 'NIRCam module: A, B or MULTIPLE';
COMMENT ON COLUMN stacked_cal_primary.drpfrms1 IS 'Number of frames dropped prior to first integration';
COMMENT ON COLUMN stacked_cal_primary.drpfrms3 IS 'Number of frames dropped between integrations';
COMMENT ON COLUMN stacked_cal_primary.nrststrt IS 'Number of reset frames at start of exposure';
COMMENT ON COLUMN stacked_cal_primary.nresets IS 'Number of reset frames between integrations';
COMMENT ON COLUMN stacked_cal_primary.numdthpt IS 'Total number of points in dither pattern';
COMMENT ON COLUMN stacked_cal_primary.nrimdtpt IS 'Number of points in direct image dither pattern';
COMMENT ON COLUMN stacked_cal_primary.specnstp IS 'Number of steps in spectral direction';
COMMENT ON COLUMN stacked_cal_primary.spatnstp IS 'Number of steps in spatial direction';
COMMENT ON COLUMN stacked_cal_primary.xoffset IS '[arcsec] X offset in SI ideal coordinate frame';
COMMENT ON COLUMN stacked_cal_primary.yoffset IS '[arcsec] Y offset in SI ideal coordinate frame';
COMMENT ON COLUMN stacked_cal_primary.dsetstrt IS 'Starting 4-point set in dither set list';
COMMENT ON COLUMN stacked_cal_primary.numdsets IS 'Number of 4-point sets in dither set list';
COMMENT ON COLUMN stacked_cal_primary.mrsprchn IS 'Optimized MRS channel';
COMMENT ON COLUMN stacked_cal_primary.visitend IS 'Observatory UTC time when the visit ended';
COMMENT ON COLUMN stacked_cal_primary.datastrt IS '[d] MJD start time of guider data in this file';
COMMENT ON COLUMN stacked_cal_primary.dataend IS '[d] MJD end time of guider data in this file';
COMMENT ON COLUMN stacked_cal_primary.gscentx IS '[arcsec] GuideStar x centroid (FGS ideal frame)';
COMMENT ON COLUMN stacked_cal_primary.gscenty IS '[arcsec] GuideStar y centroid (FGS ideal frame)';
COMMENT ON COLUMN stacked_cal_primary.gs_mura IS 'Guide star ICRS right ascension proper motion';
COMMENT ON COLUMN stacked_cal_primary.gs_mudec IS 'Guide star ICRS declination proper motion';
COMMENT ON COLUMN stacked_cal_primary.r_msaope IS 'MSA operability reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_barsha IS 'NIRSpec bar shadow reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_dflat IS 'Detector Flat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_fflat IS 'Fore-optics Flat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_sflat IS 'Spectrograph Flat reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_mrsxar IS 'MRS Cross-Artifact Correction ref file name';
COMMENT ON COLUMN stacked_cal_primary.r_pstsos IS 'PASTASOSS reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_stray IS 'MRS Straylight reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_clnfns IS 'Clean Flicker Noise';
COMMENT ON COLUMN stacked_cal_primary.s_pxrepl IS 'Pixel Replacement';
COMMENT ON COLUMN stacked_cal_primary.s_resfri IS 'Residual Fringe Correction';

COMMENT ON COLUMN stacked_cal_sci.refframe IS 'Ephemeris reference frame (EME2000)';
COMMENT ON COLUMN stacked_cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD-AVG';
COMMENT ON COLUMN stacked_cal_sci.crpix1 IS 'Axis 1 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_cal_sci.crpix2 IS 'Axis 2 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_cal_sci.crpix3 IS 'Axis 3 pixel coordinate of ref point, 1-indexed';
COMMENT ON COLUMN stacked_cal_sci.crval1 IS 'Axis 1 coordinate value at reference point';
COMMENT ON COLUMN stacked_cal_sci.crval2 IS 'Axis 2 coordinate value at reference point';
COMMENT ON COLUMN stacked_cal_sci.crval3 IS 'Axis 3 coordinate value at reference point';
COMMENT ON COLUMN stacked_cal_sci.pc1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc1_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc2_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.pc3_3 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.cd1_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.cd1_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.cd2_1 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.cd2_2 IS 'Linear transformation matrix element';
COMMENT ON COLUMN stacked_cal_sci.s_region IS 'spatial extent of the observation, footprint';
COMMENT ON COLUMN stacked_cal_sci.wavstart IS 'Lower bound of the default wavelength range';
COMMENT ON COLUMN stacked_cal_sci.wavend IS 'Upper bound of the default wavelength range';
COMMENT ON COLUMN stacked_cal_sci.ra_ref IS '[deg] Right Ascension of the reference point';

UPDATE uncal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE image_uncal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE stacked_uncal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE ramp_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE dark_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE trapsfilled_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE rate_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE rateints_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE fitopt_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE bsub_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE bsubints_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE cal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE calints_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE crf_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE crfints_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE i2d_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE s2d_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE s3d_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE x1d_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE x1dints_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE c1d_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE psfstack_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE psfalign_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE psfsub_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE ami_oi_primary AS t SET (hybridff, r_sirskl, calib, roll_ref, v3i_yang, vparity, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl), coalesce(f.calib, t.calib), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END, CASE WHEN f.calib IS NOT NULL THEN 'CALIB' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl,
            CASE WHEN to_jsonb(v.calib) = schemagen_held -> 'CALIB' THEN v.calib END AS calib,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl, (schemagen_held ->> 'CALIB')::text AS calib, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL', 'CALIB', 'ROLL_REF', 'V3I_YANG', 'VPARITY'];
UPDATE ami_oi_sci AS t SET (pa_aper, va_scale, radesys, ra_v1, dec_v1, pa_v3, wcsaxes, crpix1, crpix2, crpix3, crval1, crval2, crval3, ctype1, ctype2, ctype3, cunit1, cunit2, cunit3, cdelt1, cdelt2, cdelt3, pc1_1, pc1_2, pc1_3, pc2_1, pc2_2, pc2_3, pc3_1, pc3_2, pc3_3, cd1_1, cd1_2, cd2_1, cd2_2, ps3_0, ps3_1, s_region, wavstart, wavend, dispaxis, sporder, v2_ref, v3_ref, vparity, v3i_yang, ra_ref, dec_ref, roll_ref, velosys, specsys, xref_sci, yref_sci, mt_ra, mt_dec, mt_avra, mt_avdec, a_order, b_order, ap_order, bp_order, a_0_2, a_0_3, a_0_4, a_0_5, a_0_6, a_1_1, a_1_2, a_1_3, a_1_4, a_1_5, a_2_0, a_2_1, a_2_2, a_2_3, a_2_4, a_3_0, a_3_1, a_3_2, a_3_3, a_4_0, a_4_1, a_4_2, a_5_0, a_5_1, a_6_0, b_0_2, b_0_3, b_0_4, b_0_5, b_0_6, b_1_1, b_1_2, b_1_3, b_1_4, b_1_5, b_2_0, b_2_1, b_2_2, b_2_3, b_2_4, b_3_0, b_3_1, b_3_2, b_3_3, b_4_0, b_4_1, b_4_2, b_5_0, b_5_1, b_6_0, ap_0_2, ap_0_3, ap_0_4, ap_0_5, ap_0_6, ap_1_1, ap_1_2, ap_1_3, ap_1_4, ap_1_5, ap_2_0, ap_2_1, ap_2_2, ap_2_3, ap_2_4, ap_3_0, ap_3_1, ap_3_2, ap_3_3, ap_4_0, ap_4_1, ap_4_2, ap_5_0, ap_5_1, ap_6_0, bp_0_2, bp_0_3, bp_0_4, bp_0_5, bp_0_6, bp_1_1, bp_1_2, bp_1_3, bp_1_4, bp_1_5, bp_2_0, bp_2_1, bp_2_2, bp_2_3, bp_2_4, bp_3_0, bp_3_1, bp_3_2, bp_3_3, bp_4_0, bp_4_1, bp_4_2, bp_5_0, bp_5_1, bp_6_0, other_keywords) = (
    SELECT coalesce(f.pa_aper, t.pa_aper), coalesce(f.va_scale, t.va_scale), coalesce(f.radesys, t.radesys), coalesce(f.ra_v1, t.ra_v1), coalesce(f.dec_v1, t.dec_v1), coalesce(f.pa_v3, t.pa_v3), coalesce(f.wcsaxes, t.wcsaxes), coalesce(f.crpix1, t.crpix1), coalesce(f.crpix2, t.crpix2), coalesce(f.crpix3, t.crpix3), coalesce(f.crval1, t.crval1), coalesce(f.crval2, t.crval2), coalesce(f.crval3, t.crval3), coalesce(f.ctype1, t.ctype1), coalesce(f.ctype2, t.ctype2), coalesce(f.ctype3, t.ctype3), coalesce(f.cunit1, t.cunit1), coalesce(f.cunit2, t.cunit2), coalesce(f.cunit3, t.cunit3), coalesce(f.cdelt1, t.cdelt1), coalesce(f.cdelt2, t.cdelt2), coalesce(f.cdelt3, t.cdelt3), coalesce(f.pc1_1, t.pc1_1), coalesce(f.pc1_2, t.pc1_2), coalesce(f.pc1_3, t.pc1_3), coalesce(f.pc2_1, t.pc2_1), coalesce(f.pc2_2, t.pc2_2), coalesce(f.pc2_3, t.pc2_3), coalesce(f.pc3_1, t.pc3_1), coalesce(f.pc3_2, t.pc3_2), coalesce(f.pc3_3, t.pc3_3), coalesce(f.cd1_1, t.cd1_1), coalesce(f.cd1_2, t.cd1_2), coalesce(f.cd2_1, t.cd2_1), coalesce(f.cd2_2, t.cd2_2), coalesce(f.ps3_0, t.ps3_0), coalesce(f.ps3_1, t.ps3_1), coalesce(f.s_region, t.s_region), coalesce(f.wavstart, t.wavstart), coalesce(f.wavend, t.wavend), coalesce(f.dispaxis, t.dispaxis), coalesce(f.sporder, t.sporder), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.vparity, t.vparity), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.ra_ref, t.ra_ref), coalesce(f.dec_ref, t.dec_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.velosys, t.velosys), coalesce(f.specsys, t.specsys), coalesce(f.xref_sci, t.xref_sci), coalesce(f.yref_sci, t.yref_sci), coalesce(f.mt_ra, t.mt_ra), coalesce(f.mt_dec, t.mt_dec), coalesce(f.mt_avra, t.mt_avra), coalesce(f.mt_avdec, t.mt_avdec), coalesce(f.a_order, t.a_order), coalesce(f.b_order, t.b_order), coalesce(f.ap_order, t.ap_order), coalesce(f.bp_order, t.bp_order), coalesce(f.a_0_2, t.a_0_2), coalesce(f.a_0_3, t.a_0_3), coalesce(f.a_0_4, t.a_0_4), coalesce(f.a_0_5, t.a_0_5), coalesce(f.a_0_6, t.a_0_6), coalesce(f.a_1_1, t.a_1_1), coalesce(f.a_1_2, t.a_1_2), coalesce(f.a_1_3, t.a_1_3), coalesce(f.a_1_4, t.a_1_4), coalesce(f.a_1_5, t.a_1_5), coalesce(f.a_2_0, t.a_2_0), coalesce(f.a_2_1, t.a_2_1), coalesce(f.a_2_2, t.a_2_2), coalesce(f.a_2_3, t.a_2_3), coalesce(f.a_2_4, t.a_2_4), coalesce(f.a_3_0, t.a_3_0), coalesce(f.a_3_1, t.a_3_1), coalesce(f.a_3_2, t.a_3_2), coalesce(f.a_3_3, t.a_3_3), coalesce(f.a_4_0, t.a_4_0), coalesce(f.a_4_1, t.a_4_1), coalesce(f.a_4_2, t.a_4_2), coalesce(f.a_5_0, t.a_5_0), coalesce(f.a_5_1, t.a_5_1), coalesce(f.a_6_0, t.a_6_0), coalesce(f.b_0_2, t.b_0_2), coalesce(f.b_0_3, t.b_0_3), coalesce(f.b_0_4, t.b_0_4), coalesce(f.b_0_5, t.b_0_5), coalesce(f.b_0_6, t.b_0_6), coalesce(f.b_1_1, t.b_1_1), coalesce(f.b_1_2, t.b_1_2), coalesce(f.b_1_3, t.b_1_3), coalesce(f.b_1_4, t.b_1_4), coalesce(f.b_1_5, t.b_1_5), coalesce(f.b_2_0, t.b_2_0), coalesce(f.b_2_1, t.b_2_1), coalesce(f.b_2_2, t.b_2_2), coalesce(f.b_2_3, t.b_2_3), coalesce(f.b_2_4, t.b_2_4), coalesce(f.b_3_0, t.b_3_0), coalesce(f.b_3_1, t.b_3_1), coalesce(f.b_3_2, t.b_3_2), coalesce(f.b_3_3, t.b_3_3), coalesce(f.b_4_0, t.b_4_0), coalesce(f.b_4_1, t.b_4_1), coalesce(f.b_4_2, t.b_4_2), coalesce(f.b_5_0, t.b_5_0), coalesce(f.b_5_1, t.b_5_1), coalesce(f.b_6_0, t.b_6_0), coalesce(f.ap_0_2, t.ap_0_2), coalesce(f.ap_0_3, t.ap_0_3), coalesce(f.ap_0_4, t.ap_0_4), coalesce(f.ap_0_5, t.ap_0_5), coalesce(f.ap_0_6, t.ap_0_6), coalesce(f.ap_1_1, t.ap_1_1), coalesce(f.ap_1_2, t.ap_1_2), coalesce(f.ap_1_3, t.ap_1_3), coalesce(f.ap_1_4, t.ap_1_4), coalesce(f.ap_1_5, t.ap_1_5), coalesce(f.ap_2_0, t.ap_2_0), coalesce(f.ap_2_1, t.ap_2_1), coalesce(f.ap_2_2, t.ap_2_2), coalesce(f.ap_2_3, t.ap_2_3), coalesce(f.ap_2_4, t.ap_2_4), coalesce(f.ap_3_0, t.ap_3_0), coalesce(f.ap_3_1, t.ap_3_1), coalesce(f.ap_3_2, t.ap_3_2), coalesce(f.ap_3_3, t.ap_3_3), coalesce(f.ap_4_0, t.ap_4_0), coalesce(f.ap_4_1, t.ap_4_1), coalesce(f.ap_4_2, t.ap_4_2), coalesce(f.ap_5_0, t.ap_5_0), coalesce(f.ap_5_1, t.ap_5_1), coalesce(f.ap_6_0, t.ap_6_0), coalesce(f.bp_0_2, t.bp_0_2), coalesce(f.bp_0_3, t.bp_0_3), coalesce(f.bp_0_4, t.bp_0_4), coalesce(f.bp_0_5, t.bp_0_5), coalesce(f.bp_0_6, t.bp_0_6), coalesce(f.bp_1_1, t.bp_1_1), coalesce(f.bp_1_2, t.bp_1_2), coalesce(f.bp_1_3, t.bp_1_3), coalesce(f.bp_1_4, t.bp_1_4), coalesce(f.bp_1_5, t.bp_1_5), coalesce(f.bp_2_0, t.bp_2_0), coalesce(f.bp_2_1, t.bp_2_1), coalesce(f.bp_2_2, t.bp_2_2), coalesce(f.bp_2_3, t.bp_2_3), coalesce(f.bp_2_4, t.bp_2_4), coalesce(f.bp_3_0, t.bp_3_0), coalesce(f.bp_3_1, t.bp_3_1), coalesce(f.bp_3_2, t.bp_3_2), coalesce(f.bp_3_3, t.bp_3_3), coalesce(f.bp_4_0, t.bp_4_0), coalesce(f.bp_4_1, t.bp_4_1), coalesce(f.bp_4_2, t.bp_4_2), coalesce(f.bp_5_0, t.bp_5_0), coalesce(f.bp_5_1, t.bp_5_1), coalesce(f.bp_6_0, t.bp_6_0),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END, CASE WHEN f.va_scale IS NOT NULL THEN 'VA_SCALE' END, CASE WHEN f.radesys IS NOT NULL THEN 'RADESYS' END, CASE WHEN f.ra_v1 IS NOT NULL THEN 'RA_V1' END, CASE WHEN f.dec_v1 IS NOT NULL THEN 'DEC_V1' END, CASE WHEN f.pa_v3 IS NOT NULL THEN 'PA_V3' END, CASE WHEN f.wcsaxes IS NOT NULL THEN 'WCSAXES' END, CASE WHEN f.crpix1 IS NOT NULL THEN 'CRPIX1' END, CASE WHEN f.crpix2 IS NOT NULL THEN 'CRPIX2' END, CASE WHEN f.crpix3 IS NOT NULL THEN 'CRPIX3' END, CASE WHEN f.crval1 IS NOT NULL THEN 'CRVAL1' END, CASE WHEN f.crval2 IS NOT NULL THEN 'CRVAL2' END, CASE WHEN f.crval3 IS NOT NULL THEN 'CRVAL3' END, CASE WHEN f.ctype1 IS NOT NULL THEN 'CTYPE1' END, CASE WHEN f.ctype2 IS NOT NULL THEN 'CTYPE2' END, CASE WHEN f.ctype3 IS NOT NULL THEN 'CTYPE3' END, CASE WHEN f.cunit1 IS NOT NULL THEN 'CUNIT1' END, CASE WHEN f.cunit2 IS NOT NULL THEN 'CUNIT2' END, CASE WHEN f.cunit3 IS NOT NULL THEN 'CUNIT3' END, CASE WHEN f.cdelt1 IS NOT NULL THEN 'CDELT1' END, CASE WHEN f.cdelt2 IS NOT NULL THEN 'CDELT2' END, CASE WHEN f.cdelt3 IS NOT NULL THEN 'CDELT3' END, CASE WHEN f.pc1_1 IS NOT NULL THEN 'PC1_1' END, CASE WHEN f.pc1_2 IS NOT NULL THEN 'PC1_2' END, CASE WHEN f.pc1_3 IS NOT NULL THEN 'PC1_3' END, CASE WHEN f.pc2_1 IS NOT NULL THEN 'PC2_1' END, CASE WHEN f.pc2_2 IS NOT NULL THEN 'PC2_2' END, CASE WHEN f.pc2_3 IS NOT NULL THEN 'PC2_3' END, CASE WHEN f.pc3_1 IS NOT NULL THEN 'PC3_1' END, CASE WHEN f.pc3_2 IS NOT NULL THEN 'PC3_2' END, CASE WHEN f.pc3_3 IS NOT NULL THEN 'PC3_3' END, CASE WHEN f.cd1_1 IS NOT NULL THEN 'CD1_1' END, CASE WHEN f.cd1_2 IS NOT NULL THEN 'CD1_2' END, CASE WHEN f.cd2_1 IS NOT NULL THEN 'CD2_1' END, CASE WHEN f.cd2_2 IS NOT NULL THEN 'CD2_2' END, CASE WHEN f.ps3_0 IS NOT NULL THEN 'PS3_0' END, CASE WHEN f.ps3_1 IS NOT NULL THEN 'PS3_1' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END, CASE WHEN f.wavstart IS NOT NULL THEN 'WAVSTART' END, CASE WHEN f.wavend IS NOT NULL THEN 'WAVEND' END, CASE WHEN f.dispaxis IS NOT NULL THEN 'DISPAXIS' END, CASE WHEN f.sporder IS NOT NULL THEN 'SPORDER' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.ra_ref IS NOT NULL THEN 'RA_REF' END, CASE WHEN f.dec_ref IS NOT NULL THEN 'DEC_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.velosys IS NOT NULL THEN 'VELOSYS' END, CASE WHEN f.specsys IS NOT NULL THEN 'SPECSYS' END, CASE WHEN f.xref_sci IS NOT NULL THEN 'XREF_SCI' END, CASE WHEN f.yref_sci IS NOT NULL THEN 'YREF_SCI' END, CASE WHEN f.mt_ra IS NOT NULL THEN 'MT_RA' END, CASE WHEN f.mt_dec IS NOT NULL THEN 'MT_DEC' END, CASE WHEN f.mt_avra IS NOT NULL THEN 'MT_AVRA' END, CASE WHEN f.mt_avdec IS NOT NULL THEN 'MT_AVDEC' END, CASE WHEN f.a_order IS NOT NULL THEN 'A_ORDER' END, CASE WHEN f.b_order IS NOT NULL THEN 'B_ORDER' END, CASE WHEN f.ap_order IS NOT NULL THEN 'AP_ORDER' END, CASE WHEN f.bp_order IS NOT NULL THEN 'BP_ORDER' END, CASE WHEN f.a_0_2 IS NOT NULL THEN 'A_0_2' END, CASE WHEN f.a_0_3 IS NOT NULL THEN 'A_0_3' END, CASE WHEN f.a_0_4 IS NOT NULL THEN 'A_0_4' END, CASE WHEN f.a_0_5 IS NOT NULL THEN 'A_0_5' END, CASE WHEN f.a_0_6 IS NOT NULL THEN 'A_0_6' END, CASE WHEN f.a_1_1 IS NOT NULL THEN 'A_1_1' END, CASE WHEN f.a_1_2 IS NOT NULL THEN 'A_1_2' END, CASE WHEN f.a_1_3 IS NOT NULL THEN 'A_1_3' END, CASE WHEN f.a_1_4 IS NOT NULL THEN 'A_1_4' END, CASE WHEN f.a_1_5 IS NOT NULL THEN 'A_1_5' END, CASE WHEN f.a_2_0 IS NOT NULL THEN 'A_2_0' END, CASE WHEN f.a_2_1 IS NOT NULL THEN 'A_2_1' END, CASE WHEN f.a_2_2 IS NOT NULL THEN 'A_2_2' END, CASE WHEN f.a_2_3 IS NOT NULL THEN 'A_2_3' END, CASE WHEN f.a_2_4 IS NOT NULL THEN 'A_2_4' END, CASE WHEN f.a_3_0 IS NOT NULL THEN 'A_3_0' END, CASE WHEN f.a_3_1 IS NOT NULL THEN 'A_3_1' END, CASE WHEN f.a_3_2 IS NOT NULL THEN 'A_3_2' END, CASE WHEN f.a_3_3 IS NOT NULL THEN 'A_3_3' END, CASE WHEN f.a_4_0 IS NOT NULL THEN 'A_4_0' END, CASE WHEN f.a_4_1 IS NOT NULL THEN 'A_4_1' END, CASE WHEN f.a_4_2 IS NOT NULL THEN 'A_4_2' END, CASE WHEN f.a_5_0 IS NOT NULL THEN 'A_5_0' END, CASE WHEN f.a_5_1 IS NOT NULL THEN 'A_5_1' END, CASE WHEN f.a_6_0 IS NOT NULL THEN 'A_6_0' END, CASE WHEN f.b_0_2 IS NOT NULL THEN 'B_0_2' END, CASE WHEN f.b_0_3 IS NOT NULL THEN 'B_0_3' END, CASE WHEN f.b_0_4 IS NOT NULL THEN 'B_0_4' END, CASE WHEN f.b_0_5 IS NOT NULL THEN 'B_0_5' END, CASE WHEN f.b_0_6 IS NOT NULL THEN 'B_0_6' END, CASE WHEN f.b_1_1 IS NOT NULL THEN 'B_1_1' END, CASE WHEN f.b_1_2 IS NOT NULL THEN 'B_1_2' END, CASE WHEN f.b_1_3 IS NOT NULL THEN 'B_1_3' END, CASE WHEN f.b_1_4 IS NOT NULL THEN 'B_1_4' END, CASE WHEN f.b_1_5 IS NOT NULL THEN 'B_1_5' END, CASE WHEN f.b_2_0 IS NOT NULL THEN 'B_2_0' END, CASE WHEN f.b_2_1 IS NOT NULL THEN 'B_2_1' END, CASE WHEN f.b_2_2 IS NOT NULL THEN 'B_2_2' END, CASE WHEN f.b_2_3 IS NOT NULL THEN 'B_2_3' END, CASE WHEN f.b_2_4 IS NOT NULL THEN 'B_2_4' END, CASE WHEN f.b_3_0 IS NOT NULL THEN 'B_3_0' END, CASE WHEN f.b_3_1 IS NOT NULL THEN 'B_3_1' END, CASE WHEN f.b_3_2 IS NOT NULL THEN 'B_3_2' END, CASE WHEN f.b_3_3 IS NOT NULL THEN 'B_3_3' END, CASE WHEN f.b_4_0 IS NOT NULL THEN 'B_4_0' END, CASE WHEN f.b_4_1 IS NOT NULL THEN 'B_4_1' END, CASE WHEN f.b_4_2 IS NOT NULL THEN 'B_4_2' END, CASE WHEN f.b_5_0 IS NOT NULL THEN 'B_5_0' END, CASE WHEN f.b_5_1 IS NOT NULL THEN 'B_5_1' END, CASE WHEN f.b_6_0 IS NOT NULL THEN 'B_6_0' END, CASE WHEN f.ap_0_2 IS NOT NULL THEN 'AP_0_2' END, CASE WHEN f.ap_0_3 IS NOT NULL THEN 'AP_0_3' END, CASE WHEN f.ap_0_4 IS NOT NULL THEN 'AP_0_4' END, CASE WHEN f.ap_0_5 IS NOT NULL THEN 'AP_0_5' END, CASE WHEN f.ap_0_6 IS NOT NULL THEN 'AP_0_6' END, CASE WHEN f.ap_1_1 IS NOT NULL THEN 'AP_1_1' END, CASE WHEN f.ap_1_2 IS NOT NULL THEN 'AP_1_2' END, CASE WHEN f.ap_1_3 IS NOT NULL THEN 'AP_1_3' END, CASE WHEN f.ap_1_4 IS NOT NULL THEN 'AP_1_4' END, CASE WHEN f.ap_1_5 IS NOT NULL THEN 'AP_1_5' END, CASE WHEN f.ap_2_0 IS NOT NULL THEN 'AP_2_0' END, CASE WHEN f.ap_2_1 IS NOT NULL THEN 'AP_2_1' END, CASE WHEN f.ap_2_2 IS NOT NULL THEN 'AP_2_2' END, CASE WHEN f.ap_2_3 IS NOT NULL THEN 'AP_2_3' END, CASE WHEN f.ap_2_4 IS NOT NULL THEN 'AP_2_4' END, CASE WHEN f.ap_3_0 IS NOT NULL THEN 'AP_3_0' END, CASE WHEN f.ap_3_1 IS NOT NULL THEN 'AP_3_1' END, CASE WHEN f.ap_3_2 IS NOT NULL THEN 'AP_3_2' END, CASE WHEN f.ap_3_3 IS NOT NULL THEN 'AP_3_3' END, CASE WHEN f.ap_4_0 IS NOT NULL THEN 'AP_4_0' END, CASE WHEN f.ap_4_1 IS NOT NULL THEN 'AP_4_1' END, CASE WHEN f.ap_4_2 IS NOT NULL THEN 'AP_4_2' END, CASE WHEN f.ap_5_0 IS NOT NULL THEN 'AP_5_0' END, CASE WHEN f.ap_5_1 IS NOT NULL THEN 'AP_5_1' END, CASE WHEN f.ap_6_0 IS NOT NULL THEN 'AP_6_0' END, CASE WHEN f.bp_0_2 IS NOT NULL THEN 'BP_0_2' END, CASE WHEN f.bp_0_3 IS NOT NULL THEN 'BP_0_3' END, CASE WHEN f.bp_0_4 IS NOT NULL THEN 'BP_0_4' END, CASE WHEN f.bp_0_5 IS NOT NULL THEN 'BP_0_5' END, CASE WHEN f.bp_0_6 IS NOT NULL THEN 'BP_0_6' END, CASE WHEN f.bp_1_1 IS NOT NULL THEN 'BP_1_1' END, CASE WHEN f.bp_1_2 IS NOT NULL THEN 'BP_1_2' END, CASE WHEN f.bp_1_3 IS NOT NULL THEN 'BP_1_3' END, CASE WHEN f.bp_1_4 IS NOT NULL THEN 'BP_1_4' END, CASE WHEN f.bp_1_5 IS NOT NULL THEN 'BP_1_5' END, CASE WHEN f.bp_2_0 IS NOT NULL THEN 'BP_2_0' END, CASE WHEN f.bp_2_1 IS NOT NULL THEN 'BP_2_1' END, CASE WHEN f.bp_2_2 IS NOT NULL THEN 'BP_2_2' END, CASE WHEN f.bp_2_3 IS NOT NULL THEN 'BP_2_3' END, CASE WHEN f.bp_2_4 IS NOT NULL THEN 'BP_2_4' END, CASE WHEN f.bp_3_0 IS NOT NULL THEN 'BP_3_0' END, CASE WHEN f.bp_3_1 IS NOT NULL THEN 'BP_3_1' END, CASE WHEN f.bp_3_2 IS NOT NULL THEN 'BP_3_2' END, CASE WHEN f.bp_3_3 IS NOT NULL THEN 'BP_3_3' END, CASE WHEN f.bp_4_0 IS NOT NULL THEN 'BP_4_0' END, CASE WHEN f.bp_4_1 IS NOT NULL THEN 'BP_4_1' END, CASE WHEN f.bp_4_2 IS NOT NULL THEN 'BP_4_2' END, CASE WHEN f.bp_5_0 IS NOT NULL THEN 'BP_5_0' END, CASE WHEN f.bp_5_1 IS NOT NULL THEN 'BP_5_1' END, CASE WHEN f.bp_6_0 IS NOT NULL THEN 'BP_6_0' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper,
            CASE WHEN to_jsonb(v.va_scale) = schemagen_held -> 'VA_SCALE' THEN v.va_scale END AS va_scale,
            CASE WHEN to_jsonb(v.radesys) = schemagen_held -> 'RADESYS' THEN v.radesys END AS radesys,
            CASE WHEN to_jsonb(v.ra_v1) = schemagen_held -> 'RA_V1' THEN v.ra_v1 END AS ra_v1,
            CASE WHEN to_jsonb(v.dec_v1) = schemagen_held -> 'DEC_V1' THEN v.dec_v1 END AS dec_v1,
            CASE WHEN to_jsonb(v.pa_v3) = schemagen_held -> 'PA_V3' THEN v.pa_v3 END AS pa_v3,
            CASE WHEN to_jsonb(v.wcsaxes) = schemagen_held -> 'WCSAXES' THEN v.wcsaxes END AS wcsaxes,
            CASE WHEN to_jsonb(v.crpix1) = schemagen_held -> 'CRPIX1' THEN v.crpix1 END AS crpix1,
            CASE WHEN to_jsonb(v.crpix2) = schemagen_held -> 'CRPIX2' THEN v.crpix2 END AS crpix2,
            CASE WHEN to_jsonb(v.crpix3) = schemagen_held -> 'CRPIX3' THEN v.crpix3 END AS crpix3,
            CASE WHEN to_jsonb(v.crval1) = schemagen_held -> 'CRVAL1' THEN v.crval1 END AS crval1,
            CASE WHEN to_jsonb(v.crval2) = schemagen_held -> 'CRVAL2' THEN v.crval2 END AS crval2,
            CASE WHEN to_jsonb(v.crval3) = schemagen_held -> 'CRVAL3' THEN v.crval3 END AS crval3,
            CASE WHEN to_jsonb(v.ctype1) = schemagen_held -> 'CTYPE1' THEN v.ctype1 END AS ctype1,
            CASE WHEN to_jsonb(v.ctype2) = schemagen_held -> 'CTYPE2' THEN v.ctype2 END AS ctype2,
            CASE WHEN to_jsonb(v.ctype3) = schemagen_held -> 'CTYPE3' THEN v.ctype3 END AS ctype3,
            CASE WHEN to_jsonb(v.cunit1) = schemagen_held -> 'CUNIT1' THEN v.cunit1 END AS cunit1,
            CASE WHEN to_jsonb(v.cunit2) = schemagen_held -> 'CUNIT2' THEN v.cunit2 END AS cunit2,
            CASE WHEN to_jsonb(v.cunit3) = schemagen_held -> 'CUNIT3' THEN v.cunit3 END AS cunit3,
            CASE WHEN to_jsonb(v.cdelt1) = schemagen_held -> 'CDELT1' THEN v.cdelt1 END AS cdelt1,
            CASE WHEN to_jsonb(v.cdelt2) = schemagen_held -> 'CDELT2' THEN v.cdelt2 END AS cdelt2,
            CASE WHEN to_jsonb(v.cdelt3) = schemagen_held -> 'CDELT3' THEN v.cdelt3 END AS cdelt3,
            CASE WHEN to_jsonb(v.pc1_1) = schemagen_held -> 'PC1_1' THEN v.pc1_1 END AS pc1_1,
            CASE WHEN to_jsonb(v.pc1_2) = schemagen_held -> 'PC1_2' THEN v.pc1_2 END AS pc1_2,
            CASE WHEN to_jsonb(v.pc1_3) = schemagen_held -> 'PC1_3' THEN v.pc1_3 END AS pc1_3,
            CASE WHEN to_jsonb(v.pc2_1) = schemagen_held -> 'PC2_1' THEN v.pc2_1 END AS pc2_1,
            CASE WHEN to_jsonb(v.pc2_2) = schemagen_held -> 'PC2_2' THEN v.pc2_2 END AS pc2_2,
            CASE WHEN to_jsonb(v.pc2_3) = schemagen_held -> 'PC2_3' THEN v.pc2_3 END AS pc2_3,
            CASE WHEN to_jsonb(v.pc3_1) = schemagen_held -> 'PC3_1' THEN v.pc3_1 END AS pc3_1,
            CASE WHEN to_jsonb(v.pc3_2) = schemagen_held -> 'PC3_2' THEN v.pc3_2 END AS pc3_2,
            CASE WHEN to_jsonb(v.pc3_3) = schemagen_held -> 'PC3_3' THEN v.pc3_3 END AS pc3_3,
            CASE WHEN to_jsonb(v.cd1_1) = schemagen_held -> 'CD1_1' THEN v.cd1_1 END AS cd1_1,
            CASE WHEN to_jsonb(v.cd1_2) = schemagen_held -> 'CD1_2' THEN v.cd1_2 END AS cd1_2,
            CASE WHEN to_jsonb(v.cd2_1) = schemagen_held -> 'CD2_1' THEN v.cd2_1 END AS cd2_1,
            CASE WHEN to_jsonb(v.cd2_2) = schemagen_held -> 'CD2_2' THEN v.cd2_2 END AS cd2_2,
            CASE WHEN to_jsonb(v.ps3_0) = schemagen_held -> 'PS3_0' THEN v.ps3_0 END AS ps3_0,
            CASE WHEN to_jsonb(v.ps3_1) = schemagen_held -> 'PS3_1' THEN v.ps3_1 END AS ps3_1,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region,
            CASE WHEN to_jsonb(v.wavstart) = schemagen_held -> 'WAVSTART' THEN v.wavstart END AS wavstart,
            CASE WHEN to_jsonb(v.wavend) = schemagen_held -> 'WAVEND' THEN v.wavend END AS wavend,
            CASE WHEN to_jsonb(v.dispaxis) = schemagen_held -> 'DISPAXIS' THEN v.dispaxis END AS dispaxis,
            CASE WHEN to_jsonb(v.sporder) = schemagen_held -> 'SPORDER' THEN v.sporder END AS sporder,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.ra_ref) = schemagen_held -> 'RA_REF' THEN v.ra_ref END AS ra_ref,
            CASE WHEN to_jsonb(v.dec_ref) = schemagen_held -> 'DEC_REF' THEN v.dec_ref END AS dec_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.velosys) = schemagen_held -> 'VELOSYS' THEN v.velosys END AS velosys,
            CASE WHEN to_jsonb(v.specsys) = schemagen_held -> 'SPECSYS' THEN v.specsys END AS specsys,
            CASE WHEN to_jsonb(v.xref_sci) = schemagen_held -> 'XREF_SCI' THEN v.xref_sci END AS xref_sci,
            CASE WHEN to_jsonb(v.yref_sci) = schemagen_held -> 'YREF_SCI' THEN v.yref_sci END AS yref_sci,
            CASE WHEN to_jsonb(v.mt_ra) = schemagen_held -> 'MT_RA' THEN v.mt_ra END AS mt_ra,
            CASE WHEN to_jsonb(v.mt_dec) = schemagen_held -> 'MT_DEC' THEN v.mt_dec END AS mt_dec,
            CASE WHEN to_jsonb(v.mt_avra) = schemagen_held -> 'MT_AVRA' THEN v.mt_avra END AS mt_avra,
            CASE WHEN to_jsonb(v.mt_avdec) = schemagen_held -> 'MT_AVDEC' THEN v.mt_avdec END AS mt_avdec,
            CASE WHEN to_jsonb(v.a_order) = schemagen_held -> 'A_ORDER' THEN v.a_order END AS a_order,
            CASE WHEN to_jsonb(v.b_order) = schemagen_held -> 'B_ORDER' THEN v.b_order END AS b_order,
            CASE WHEN to_jsonb(v.ap_order) = schemagen_held -> 'AP_ORDER' THEN v.ap_order END AS ap_order,
            CASE WHEN to_jsonb(v.bp_order) = schemagen_held -> 'BP_ORDER' THEN v.bp_order END AS bp_order,
            CASE WHEN to_jsonb(v.a_0_2) = schemagen_held -> 'A_0_2' THEN v.a_0_2 END AS a_0_2,
            CASE WHEN to_jsonb(v.a_0_3) = schemagen_held -> 'A_0_3' THEN v.a_0_3 END AS a_0_3,
            CASE WHEN to_jsonb(v.a_0_4) = schemagen_held -> 'A_0_4' THEN v.a_0_4 END AS a_0_4,
            CASE WHEN to_jsonb(v.a_0_5) = schemagen_held -> 'A_0_5' THEN v.a_0_5 END AS a_0_5,
            CASE WHEN to_jsonb(v.a_0_6) = schemagen_held -> 'A_0_6' THEN v.a_0_6 END AS a_0_6,
            CASE WHEN to_jsonb(v.a_1_1) = schemagen_held -> 'A_1_1' THEN v.a_1_1 END AS a_1_1,
            CASE WHEN to_jsonb(v.a_1_2) = schemagen_held -> 'A_1_2' THEN v.a_1_2 END AS a_1_2,
            CASE WHEN to_jsonb(v.a_1_3) = schemagen_held -> 'A_1_3' THEN v.a_1_3 END AS a_1_3,
            CASE WHEN to_jsonb(v.a_1_4) = schemagen_held -> 'A_1_4' THEN v.a_1_4 END AS a_1_4,
            CASE WHEN to_jsonb(v.a_1_5) = schemagen_held -> 'A_1_5' THEN v.a_1_5 END AS a_1_5,
            CASE WHEN to_jsonb(v.a_2_0) = schemagen_held -> 'A_2_0' THEN v.a_2_0 END AS a_2_0,
            CASE WHEN to_jsonb(v.a_2_1) = schemagen_held -> 'A_2_1' THEN v.a_2_1 END AS a_2_1,
            CASE WHEN to_jsonb(v.a_2_2) = schemagen_held -> 'A_2_2' THEN v.a_2_2 END AS a_2_2,
            CASE WHEN to_jsonb(v.a_2_3) = schemagen_held -> 'A_2_3' THEN v.a_2_3 END AS a_2_3,
            CASE WHEN to_jsonb(v.a_2_4) = schemagen_held -> 'A_2_4' THEN v.a_2_4 END AS a_2_4,
            CASE WHEN to_jsonb(v.a_3_0) = schemagen_held -> 'A_3_0' THEN v.a_3_0 END AS a_3_0,
            CASE WHEN to_jsonb(v.a_3_1) = schemagen_held -> 'A_3_1' THEN v.a_3_1 END AS a_3_1,
            CASE WHEN to_jsonb(v.a_3_2) = schemagen_held -> 'A_3_2' THEN v.a_3_2 END AS a_3_2,
            CASE WHEN to_jsonb(v.a_3_3) = schemagen_held -> 'A_3_3' THEN v.a_3_3 END AS a_3_3,
            CASE WHEN to_jsonb(v.a_4_0) = schemagen_held -> 'A_4_0' THEN v.a_4_0 END AS a_4_0,
            CASE WHEN to_jsonb(v.a_4_1) = schemagen_held -> 'A_4_1' THEN v.a_4_1 END AS a_4_1,
            CASE WHEN to_jsonb(v.a_4_2) = schemagen_held -> 'A_4_2' THEN v.a_4_2 END AS a_4_2,
            CASE WHEN to_jsonb(v.a_5_0) = schemagen_held -> 'A_5_0' THEN v.a_5_0 END AS a_5_0,
            CASE WHEN to_jsonb(v.a_5_1) = schemagen_held -> 'A_5_1' THEN v.a_5_1 END AS a_5_1,
            CASE WHEN to_jsonb(v.a_6_0) = schemagen_held -> 'A_6_0' THEN v.a_6_0 END AS a_6_0,
            CASE WHEN to_jsonb(v.b_0_2) = schemagen_held -> 'B_0_2' THEN v.b_0_2 END AS b_0_2,
            CASE WHEN to_jsonb(v.b_0_3) = schemagen_held -> 'B_0_3' THEN v.b_0_3 END AS b_0_3,
            CASE WHEN to_jsonb(v.b_0_4) = schemagen_held -> 'B_0_4' THEN v.b_0_4 END AS b_0_4,
            CASE WHEN to_jsonb(v.b_0_5) = schemagen_held -> 'B_0_5' THEN v.b_0_5 END AS b_0_5,
            CASE WHEN to_jsonb(v.b_0_6) = schemagen_held -> 'B_0_6' THEN v.b_0_6 END AS b_0_6,
            CASE WHEN to_jsonb(v.b_1_1) = schemagen_held -> 'B_1_1' THEN v.b_1_1 END AS b_1_1,
            CASE WHEN to_jsonb(v.b_1_2) = schemagen_held -> 'B_1_2' THEN v.b_1_2 END AS b_1_2,
            CASE WHEN to_jsonb(v.b_1_3) = schemagen_held -> 'B_1_3' THEN v.b_1_3 END AS b_1_3,
            CASE WHEN to_jsonb(v.b_1_4) = schemagen_held -> 'B_1_4' THEN v.b_1_4 END AS b_1_4,
            CASE WHEN to_jsonb(v.b_1_5) = schemagen_held -> 'B_1_5' THEN v.b_1_5 END AS b_1_5,
            CASE WHEN to_jsonb(v.b_2_0) = schemagen_held -> 'B_2_0' THEN v.b_2_0 END AS b_2_0,
            CASE WHEN to_jsonb(v.b_2_1) = schemagen_held -> 'B_2_1' THEN v.b_2_1 END AS b_2_1,
            CASE WHEN to_jsonb(v.b_2_2) = schemagen_held -> 'B_2_2' THEN v.b_2_2 END AS b_2_2,
            CASE WHEN to_jsonb(v.b_2_3) = schemagen_held -> 'B_2_3' THEN v.b_2_3 END AS b_2_3,
            CASE WHEN to_jsonb(v.b_2_4) = schemagen_held -> 'B_2_4' THEN v.b_2_4 END AS b_2_4,
            CASE WHEN to_jsonb(v.b_3_0) = schemagen_held -> 'B_3_0' THEN v.b_3_0 END AS b_3_0,
            CASE WHEN to_jsonb(v.b_3_1) = schemagen_held -> 'B_3_1' THEN v.b_3_1 END AS b_3_1,
            CASE WHEN to_jsonb(v.b_3_2) = schemagen_held -> 'B_3_2' THEN v.b_3_2 END AS b_3_2,
            CASE WHEN to_jsonb(v.b_3_3) = schemagen_held -> 'B_3_3' THEN v.b_3_3 END AS b_3_3,
            CASE WHEN to_jsonb(v.b_4_0) = schemagen_held -> 'B_4_0' THEN v.b_4_0 END AS b_4_0,
            CASE WHEN to_jsonb(v.b_4_1) = schemagen_held -> 'B_4_1' THEN v.b_4_1 END AS b_4_1,
            CASE WHEN to_jsonb(v.b_4_2) = schemagen_held -> 'B_4_2' THEN v.b_4_2 END AS b_4_2,
            CASE WHEN to_jsonb(v.b_5_0) = schemagen_held -> 'B_5_0' THEN v.b_5_0 END AS b_5_0,
            CASE WHEN to_jsonb(v.b_5_1) = schemagen_held -> 'B_5_1' THEN v.b_5_1 END AS b_5_1,
            CASE WHEN to_jsonb(v.b_6_0) = schemagen_held -> 'B_6_0' THEN v.b_6_0 END AS b_6_0,
            CASE WHEN to_jsonb(v.ap_0_2) = schemagen_held -> 'AP_0_2' THEN v.ap_0_2 END AS ap_0_2,
            CASE WHEN to_jsonb(v.ap_0_3) = schemagen_held -> 'AP_0_3' THEN v.ap_0_3 END AS ap_0_3,
            CASE WHEN to_jsonb(v.ap_0_4) = schemagen_held -> 'AP_0_4' THEN v.ap_0_4 END AS ap_0_4,
            CASE WHEN to_jsonb(v.ap_0_5) = schemagen_held -> 'AP_0_5' THEN v.ap_0_5 END AS ap_0_5,
            CASE WHEN to_jsonb(v.ap_0_6) = schemagen_held -> 'AP_0_6' THEN v.ap_0_6 END AS ap_0_6,
            CASE WHEN to_jsonb(v.ap_1_1) = schemagen_held -> 'AP_1_1' THEN v.ap_1_1 END AS ap_1_1,
            CASE WHEN to_jsonb(v.ap_1_2) = schemagen_held -> 'AP_1_2' THEN v.ap_1_2 END AS ap_1_2,
            CASE WHEN to_jsonb(v.ap_1_3) = schemagen_held -> 'AP_1_3' THEN v.ap_1_3 END AS ap_1_3,
            CASE WHEN to_jsonb(v.ap_1_4) = schemagen_held -> 'AP_1_4' THEN v.ap_1_4 END AS ap_1_4,
            CASE WHEN to_jsonb(v.ap_1_5) = schemagen_held -> 'AP_1_5' THEN v.ap_1_5 END AS ap_1_5,
            CASE WHEN to_jsonb(v.ap_2_0) = schemagen_held -> 'AP_2_0' THEN v.ap_2_0 END AS ap_2_0,
            CASE WHEN to_jsonb(v.ap_2_1) = schemagen_held -> 'AP_2_1' THEN v.ap_2_1 END AS ap_2_1,
            CASE WHEN to_jsonb(v.ap_2_2) = schemagen_held -> 'AP_2_2' THEN v.ap_2_2 END AS ap_2_2,
            CASE WHEN to_jsonb(v.ap_2_3) = schemagen_held -> 'AP_2_3' THEN v.ap_2_3 END AS ap_2_3,
            CASE WHEN to_jsonb(v.ap_2_4) = schemagen_held -> 'AP_2_4' THEN v.ap_2_4 END AS ap_2_4,
            CASE WHEN to_jsonb(v.ap_3_0) = schemagen_held -> 'AP_3_0' THEN v.ap_3_0 END AS ap_3_0,
            CASE WHEN to_jsonb(v.ap_3_1) = schemagen_held -> 'AP_3_1' THEN v.ap_3_1 END AS ap_3_1,
            CASE WHEN to_jsonb(v.ap_3_2) = schemagen_held -> 'AP_3_2' THEN v.ap_3_2 END AS ap_3_2,
            CASE WHEN to_jsonb(v.ap_3_3) = schemagen_held -> 'AP_3_3' THEN v.ap_3_3 END AS ap_3_3,
            CASE WHEN to_jsonb(v.ap_4_0) = schemagen_held -> 'AP_4_0' THEN v.ap_4_0 END AS ap_4_0,
            CASE WHEN to_jsonb(v.ap_4_1) = schemagen_held -> 'AP_4_1' THEN v.ap_4_1 END AS ap_4_1,
            CASE WHEN to_jsonb(v.ap_4_2) = schemagen_held -> 'AP_4_2' THEN v.ap_4_2 END AS ap_4_2,
            CASE WHEN to_jsonb(v.ap_5_0) = schemagen_held -> 'AP_5_0' THEN v.ap_5_0 END AS ap_5_0,
            CASE WHEN to_jsonb(v.ap_5_1) = schemagen_held -> 'AP_5_1' THEN v.ap_5_1 END AS ap_5_1,
            CASE WHEN to_jsonb(v.ap_6_0) = schemagen_held -> 'AP_6_0' THEN v.ap_6_0 END AS ap_6_0,
            CASE WHEN to_jsonb(v.bp_0_2) = schemagen_held -> 'BP_0_2' THEN v.bp_0_2 END AS bp_0_2,
            CASE WHEN to_jsonb(v.bp_0_3) = schemagen_held -> 'BP_0_3' THEN v.bp_0_3 END AS bp_0_3,
            CASE WHEN to_jsonb(v.bp_0_4) = schemagen_held -> 'BP_0_4' THEN v.bp_0_4 END AS bp_0_4,
            CASE WHEN to_jsonb(v.bp_0_5) = schemagen_held -> 'BP_0_5' THEN v.bp_0_5 END AS bp_0_5,
            CASE WHEN to_jsonb(v.bp_0_6) = schemagen_held -> 'BP_0_6' THEN v.bp_0_6 END AS bp_0_6,
            CASE WHEN to_jsonb(v.bp_1_1) = schemagen_held -> 'BP_1_1' THEN v.bp_1_1 END AS bp_1_1,
            CASE WHEN to_jsonb(v.bp_1_2) = schemagen_held -> 'BP_1_2' THEN v.bp_1_2 END AS bp_1_2,
            CASE WHEN to_jsonb(v.bp_1_3) = schemagen_held -> 'BP_1_3' THEN v.bp_1_3 END AS bp_1_3,
            CASE WHEN to_jsonb(v.bp_1_4) = schemagen_held -> 'BP_1_4' THEN v.bp_1_4 END AS bp_1_4,
            CASE WHEN to_jsonb(v.bp_1_5) = schemagen_held -> 'BP_1_5' THEN v.bp_1_5 END AS bp_1_5,
            CASE WHEN to_jsonb(v.bp_2_0) = schemagen_held -> 'BP_2_0' THEN v.bp_2_0 END AS bp_2_0,
            CASE WHEN to_jsonb(v.bp_2_1) = schemagen_held -> 'BP_2_1' THEN v.bp_2_1 END AS bp_2_1,
            CASE WHEN to_jsonb(v.bp_2_2) = schemagen_held -> 'BP_2_2' THEN v.bp_2_2 END AS bp_2_2,
            CASE WHEN to_jsonb(v.bp_2_3) = schemagen_held -> 'BP_2_3' THEN v.bp_2_3 END AS bp_2_3,
            CASE WHEN to_jsonb(v.bp_2_4) = schemagen_held -> 'BP_2_4' THEN v.bp_2_4 END AS bp_2_4,
            CASE WHEN to_jsonb(v.bp_3_0) = schemagen_held -> 'BP_3_0' THEN v.bp_3_0 END AS bp_3_0,
            CASE WHEN to_jsonb(v.bp_3_1) = schemagen_held -> 'BP_3_1' THEN v.bp_3_1 END AS bp_3_1,
            CASE WHEN to_jsonb(v.bp_3_2) = schemagen_held -> 'BP_3_2' THEN v.bp_3_2 END AS bp_3_2,
            CASE WHEN to_jsonb(v.bp_3_3) = schemagen_held -> 'BP_3_3' THEN v.bp_3_3 END AS bp_3_3,
            CASE WHEN to_jsonb(v.bp_4_0) = schemagen_held -> 'BP_4_0' THEN v.bp_4_0 END AS bp_4_0,
            CASE WHEN to_jsonb(v.bp_4_1) = schemagen_held -> 'BP_4_1' THEN v.bp_4_1 END AS bp_4_1,
            CASE WHEN to_jsonb(v.bp_4_2) = schemagen_held -> 'BP_4_2' THEN v.bp_4_2 END AS bp_4_2,
            CASE WHEN to_jsonb(v.bp_5_0) = schemagen_held -> 'BP_5_0' THEN v.bp_5_0 END AS bp_5_0,
            CASE WHEN to_jsonb(v.bp_5_1) = schemagen_held -> 'BP_5_1' THEN v.bp_5_1 END AS bp_5_1,
            CASE WHEN to_jsonb(v.bp_6_0) = schemagen_held -> 'BP_6_0' THEN v.bp_6_0 END AS bp_6_0
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper, pg_temp.schemagen_number((schemagen_held ->> 'VA_SCALE')::text) AS va_scale, (schemagen_held ->> 'RADESYS')::text AS radesys, pg_temp.schemagen_number((schemagen_held ->> 'RA_V1')::text) AS ra_v1, pg_temp.schemagen_number((schemagen_held ->> 'DEC_V1')::text) AS dec_v1, pg_temp.schemagen_number((schemagen_held ->> 'PA_V3')::text) AS pa_v3, pg_temp.schemagen_integer((schemagen_held ->> 'WCSAXES')::text) AS wcsaxes, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX1')::text) AS crpix1, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX2')::text) AS crpix2, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX3')::text) AS crpix3, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL1')::text) AS crval1, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL2')::text) AS crval2, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL3')::text) AS crval3, (schemagen_held ->> 'CTYPE1')::text AS ctype1, (schemagen_held ->> 'CTYPE2')::text AS ctype2, (schemagen_held ->> 'CTYPE3')::text AS ctype3, (schemagen_held ->> 'CUNIT1')::text AS cunit1, (schemagen_held ->> 'CUNIT2')::text AS cunit2, (schemagen_held ->> 'CUNIT3')::text AS cunit3, pg_temp.schemagen_number((schemagen_held ->> 'CDELT1')::text) AS cdelt1, pg_temp.schemagen_number((schemagen_held ->> 'CDELT2')::text) AS cdelt2, pg_temp.schemagen_number((schemagen_held ->> 'CDELT3')::text) AS cdelt3, pg_temp.schemagen_number((schemagen_held ->> 'PC1_1')::text) AS pc1_1, pg_temp.schemagen_number((schemagen_held ->> 'PC1_2')::text) AS pc1_2, pg_temp.schemagen_number((schemagen_held ->> 'PC1_3')::text) AS pc1_3, pg_temp.schemagen_number((schemagen_held ->> 'PC2_1')::text) AS pc2_1, pg_temp.schemagen_number((schemagen_held ->> 'PC2_2')::text) AS pc2_2, pg_temp.schemagen_number((schemagen_held ->> 'PC2_3')::text) AS pc2_3, pg_temp.schemagen_number((schemagen_held ->> 'PC3_1')::text) AS pc3_1, pg_temp.schemagen_number((schemagen_held ->> 'PC3_2')::text) AS pc3_2, pg_temp.schemagen_number((schemagen_held ->> 'PC3_3')::text) AS pc3_3, pg_temp.schemagen_number((schemagen_held ->> 'CD1_1')::text) AS cd1_1, pg_temp.schemagen_number((schemagen_held ->> 'CD1_2')::text) AS cd1_2, pg_temp.schemagen_number((schemagen_held ->> 'CD2_1')::text) AS cd2_1, pg_temp.schemagen_number((schemagen_held ->> 'CD2_2')::text) AS cd2_2, (schemagen_held ->> 'PS3_0')::text AS ps3_0, (schemagen_held ->> 'PS3_1')::text AS ps3_1, (schemagen_held ->> 'S_REGION')::text AS s_region, pg_temp.schemagen_number((schemagen_held ->> 'WAVSTART')::text) AS wavstart, pg_temp.schemagen_number((schemagen_held ->> 'WAVEND')::text) AS wavend, pg_temp.schemagen_integer((schemagen_held ->> 'DISPAXIS')::text) AS dispaxis, pg_temp.schemagen_integer((schemagen_held ->> 'SPORDER')::text) AS sporder, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_number((schemagen_held ->> 'RA_REF')::text) AS ra_ref, pg_temp.schemagen_number((schemagen_held ->> 'DEC_REF')::text) AS dec_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'VELOSYS')::text) AS velosys, (schemagen_held ->> 'SPECSYS')::text AS specsys, pg_temp.schemagen_number((schemagen_held ->> 'XREF_SCI')::text) AS xref_sci, pg_temp.schemagen_number((schemagen_held ->> 'YREF_SCI')::text) AS yref_sci, pg_temp.schemagen_number((schemagen_held ->> 'MT_RA')::text) AS mt_ra, pg_temp.schemagen_number((schemagen_held ->> 'MT_DEC')::text) AS mt_dec, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVRA')::text) AS mt_avra, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVDEC')::text) AS mt_avdec, pg_temp.schemagen_integer((schemagen_held ->> 'A_ORDER')::text) AS a_order, pg_temp.schemagen_integer((schemagen_held ->> 'B_ORDER')::text) AS b_order, pg_temp.schemagen_integer((schemagen_held ->> 'AP_ORDER')::text) AS ap_order, pg_temp.schemagen_integer((schemagen_held ->> 'BP_ORDER')::text) AS bp_order, pg_temp.schemagen_number((schemagen_held ->> 'A_0_2')::text) AS a_0_2, pg_temp.schemagen_number((schemagen_held ->> 'A_0_3')::text) AS a_0_3, pg_temp.schemagen_number((schemagen_held ->> 'A_0_4')::text) AS a_0_4, pg_temp.schemagen_number((schemagen_held ->> 'A_0_5')::text) AS a_0_5, pg_temp.schemagen_number((schemagen_held ->> 'A_0_6')::text) AS a_0_6, pg_temp.schemagen_number((schemagen_held ->> 'A_1_1')::text) AS a_1_1, pg_temp.schemagen_number((schemagen_held ->> 'A_1_2')::text) AS a_1_2, pg_temp.schemagen_number((schemagen_held ->> 'A_1_3')::text) AS a_1_3, pg_temp.schemagen_number((schemagen_held ->> 'A_1_4')::text) AS a_1_4, pg_temp.schemagen_number((schemagen_held ->> 'A_1_5')::text) AS a_1_5, pg_temp.schemagen_number((schemagen_held ->> 'A_2_0')::text) AS a_2_0, pg_temp.schemagen_number((schemagen_held ->> 'A_2_1')::text) AS a_2_1, pg_temp.schemagen_number((schemagen_held ->> 'A_2_2')::text) AS a_2_2, pg_temp.schemagen_number((schemagen_held ->> 'A_2_3')::text) AS a_2_3, pg_temp.schemagen_number((schemagen_held ->> 'A_2_4')::text) AS a_2_4, pg_temp.schemagen_number((schemagen_held ->> 'A_3_0')::text) AS a_3_0, pg_temp.schemagen_number((schemagen_held ->> 'A_3_1')::text) AS a_3_1, pg_temp.schemagen_number((schemagen_held ->> 'A_3_2')::text) AS a_3_2, pg_temp.schemagen_number((schemagen_held ->> 'A_3_3')::text) AS a_3_3, pg_temp.schemagen_number((schemagen_held ->> 'A_4_0')::text) AS a_4_0, pg_temp.schemagen_number((schemagen_held ->> 'A_4_1')::text) AS a_4_1, pg_temp.schemagen_number((schemagen_held ->> 'A_4_2')::text) AS a_4_2, pg_temp.schemagen_number((schemagen_held ->> 'A_5_0')::text) AS a_5_0, pg_temp.schemagen_number((schemagen_held ->> 'A_5_1')::text) AS a_5_1, pg_temp.schemagen_number((schemagen_held ->> 'A_6_0')::text) AS a_6_0, pg_temp.schemagen_number((schemagen_held ->> 'B_0_2')::text) AS b_0_2, pg_temp.schemagen_number((schemagen_held ->> 'B_0_3')::text) AS b_0_3, pg_temp.schemagen_number((schemagen_held ->> 'B_0_4')::text) AS b_0_4, pg_temp.schemagen_number((schemagen_held ->> 'B_0_5')::text) AS b_0_5, pg_temp.schemagen_number((schemagen_held ->> 'B_0_6')::text) AS b_0_6, pg_temp.schemagen_number((schemagen_held ->> 'B_1_1')::text) AS b_1_1, pg_temp.schemagen_number((schemagen_held ->> 'B_1_2')::text) AS b_1_2, pg_temp.schemagen_number((schemagen_held ->> 'B_1_3')::text) AS b_1_3, pg_temp.schemagen_number((schemagen_held ->> 'B_1_4')::text) AS b_1_4, pg_temp.schemagen_number((schemagen_held ->> 'B_1_5')::text) AS b_1_5, pg_temp.schemagen_number((schemagen_held ->> 'B_2_0')::text) AS b_2_0, pg_temp.schemagen_number((schemagen_held ->> 'B_2_1')::text) AS b_2_1, pg_temp.schemagen_number((schemagen_held ->> 'B_2_2')::text) AS b_2_2, pg_temp.schemagen_number((schemagen_held ->> 'B_2_3')::text) AS b_2_3, pg_temp.schemagen_number((schemagen_held ->> 'B_2_4')::text) AS b_2_4, pg_temp.schemagen_number((schemagen_held ->> 'B_3_0')::text) AS b_3_0, pg_temp.schemagen_number((schemagen_held ->> 'B_3_1')::text) AS b_3_1, pg_temp.schemagen_number((schemagen_held ->> 'B_3_2')::text) AS b_3_2, pg_temp.schemagen_number((schemagen_held ->> 'B_3_3')::text) AS b_3_3, pg_temp.schemagen_number((schemagen_held ->> 'B_4_0')::text) AS b_4_0, pg_temp.schemagen_number((schemagen_held ->> 'B_4_1')::text) AS b_4_1, pg_temp.schemagen_number((schemagen_held ->> 'B_4_2')::text) AS b_4_2, pg_temp.schemagen_number((schemagen_held ->> 'B_5_0')::text) AS b_5_0, pg_temp.schemagen_number((schemagen_held ->> 'B_5_1')::text) AS b_5_1, pg_temp.schemagen_number((schemagen_held ->> 'B_6_0')::text) AS b_6_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_2')::text) AS ap_0_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_3')::text) AS ap_0_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_4')::text) AS ap_0_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_5')::text) AS ap_0_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_6')::text) AS ap_0_6, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_1')::text) AS ap_1_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_2')::text) AS ap_1_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_3')::text) AS ap_1_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_4')::text) AS ap_1_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_5')::text) AS ap_1_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_0')::text) AS ap_2_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_1')::text) AS ap_2_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_2')::text) AS ap_2_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_3')::text) AS ap_2_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_4')::text) AS ap_2_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_0')::text) AS ap_3_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_1')::text) AS ap_3_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_2')::text) AS ap_3_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_3')::text) AS ap_3_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_0')::text) AS ap_4_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_1')::text) AS ap_4_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_2')::text) AS ap_4_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_0')::text) AS ap_5_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_1')::text) AS ap_5_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_6_0')::text) AS ap_6_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_2')::text) AS bp_0_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_3')::text) AS bp_0_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_4')::text) AS bp_0_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_5')::text) AS bp_0_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_6')::text) AS bp_0_6, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_1')::text) AS bp_1_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_2')::text) AS bp_1_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_3')::text) AS bp_1_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_4')::text) AS bp_1_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_5')::text) AS bp_1_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_0')::text) AS bp_2_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_1')::text) AS bp_2_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_2')::text) AS bp_2_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_3')::text) AS bp_2_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_4')::text) AS bp_2_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_0')::text) AS bp_3_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_1')::text) AS bp_3_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_2')::text) AS bp_3_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_3')::text) AS bp_3_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_0')::text) AS bp_4_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_1')::text) AS bp_4_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_2')::text) AS bp_4_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_0')::text) AS bp_5_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_1')::text) AS bp_5_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_6_0')::text) AS bp_6_0
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PA_APER', 'VA_SCALE', 'RADESYS', 'RA_V1', 'DEC_V1', 'PA_V3', 'WCSAXES', 'CRPIX1', 'CRPIX2', 'CRPIX3', 'CRVAL1', 'CRVAL2', 'CRVAL3', 'CTYPE1', 'CTYPE2', 'CTYPE3', 'CUNIT1', 'CUNIT2', 'CUNIT3', 'CDELT1', 'CDELT2', 'CDELT3', 'PC1_1', 'PC1_2', 'PC1_3', 'PC2_1', 'PC2_2', 'PC2_3', 'PC3_1', 'PC3_2', 'PC3_3', 'CD1_1', 'CD1_2', 'CD2_1', 'CD2_2', 'PS3_0', 'PS3_1', 'S_REGION', 'WAVSTART', 'WAVEND', 'DISPAXIS', 'SPORDER', 'V2_REF', 'V3_REF', 'VPARITY', 'V3I_YANG', 'RA_REF', 'DEC_REF', 'ROLL_REF', 'VELOSYS', 'SPECSYS', 'XREF_SCI', 'YREF_SCI', 'MT_RA', 'MT_DEC', 'MT_AVRA', 'MT_AVDEC', 'A_ORDER', 'B_ORDER', 'AP_ORDER', 'BP_ORDER', 'A_0_2', 'A_0_3', 'A_0_4', 'A_0_5', 'A_0_6', 'A_1_1', 'A_1_2', 'A_1_3', 'A_1_4', 'A_1_5', 'A_2_0', 'A_2_1', 'A_2_2', 'A_2_3', 'A_2_4', 'A_3_0', 'A_3_1', 'A_3_2', 'A_3_3', 'A_4_0', 'A_4_1', 'A_4_2', 'A_5_0', 'A_5_1', 'A_6_0', 'B_0_2', 'B_0_3', 'B_0_4', 'B_0_5', 'B_0_6', 'B_1_1', 'B_1_2', 'B_1_3', 'B_1_4', 'B_1_5', 'B_2_0', 'B_2_1', 'B_2_2', 'B_2_3', 'B_2_4', 'B_3_0', 'B_3_1', 'B_3_2', 'B_3_3', 'B_4_0', 'B_4_1', 'B_4_2', 'B_5_0', 'B_5_1', 'B_6_0', 'AP_0_2', 'AP_0_3', 'AP_0_4', 'AP_0_5', 'AP_0_6', 'AP_1_1', 'AP_1_2', 'AP_1_3', 'AP_1_4', 'AP_1_5', 'AP_2_0', 'AP_2_1', 'AP_2_2', 'AP_2_3', 'AP_2_4', 'AP_3_0', 'AP_3_1', 'AP_3_2', 'AP_3_3', 'AP_4_0', 'AP_4_1', 'AP_4_2', 'AP_5_0', 'AP_5_1', 'AP_6_0', 'BP_0_2', 'BP_0_3', 'BP_0_4', 'BP_0_5', 'BP_0_6', 'BP_1_1', 'BP_1_2', 'BP_1_3', 'BP_1_4', 'BP_1_5', 'BP_2_0', 'BP_2_1', 'BP_2_2', 'BP_2_3', 'BP_2_4', 'BP_3_0', 'BP_3_1', 'BP_3_2', 'BP_3_3', 'BP_4_0', 'BP_4_1', 'BP_4_2', 'BP_5_0', 'BP_5_1', 'BP_6_0'];
UPDATE psf_ami_oi_primary AS t SET (hybridff, r_sirskl, calib, roll_ref, v3i_yang, vparity, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl), coalesce(f.calib, t.calib), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END, CASE WHEN f.calib IS NOT NULL THEN 'CALIB' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl,
            CASE WHEN to_jsonb(v.calib) = schemagen_held -> 'CALIB' THEN v.calib END AS calib,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl, (schemagen_held ->> 'CALIB')::text AS calib, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL', 'CALIB', 'ROLL_REF', 'V3I_YANG', 'VPARITY'];
UPDATE psf_ami_oi_sci AS t SET (pa_aper, va_scale, radesys, ra_v1, dec_v1, pa_v3, wcsaxes, crpix1, crpix2, crpix3, crval1, crval2, crval3, ctype1, ctype2, ctype3, cunit1, cunit2, cunit3, cdelt1, cdelt2, cdelt3, pc1_1, pc1_2, pc1_3, pc2_1, pc2_2, pc2_3, pc3_1, pc3_2, pc3_3, cd1_1, cd1_2, cd2_1, cd2_2, ps3_0, ps3_1, s_region, wavstart, wavend, dispaxis, sporder, v2_ref, v3_ref, vparity, v3i_yang, ra_ref, dec_ref, roll_ref, velosys, specsys, xref_sci, yref_sci, mt_ra, mt_dec, mt_avra, mt_avdec, a_order, b_order, ap_order, bp_order, a_0_2, a_0_3, a_0_4, a_0_5, a_0_6, a_1_1, a_1_2, a_1_3, a_1_4, a_1_5, a_2_0, a_2_1, a_2_2, a_2_3, a_2_4, a_3_0, a_3_1, a_3_2, a_3_3, a_4_0, a_4_1, a_4_2, a_5_0, a_5_1, a_6_0, b_0_2, b_0_3, b_0_4, b_0_5, b_0_6, b_1_1, b_1_2, b_1_3, b_1_4, b_1_5, b_2_0, b_2_1, b_2_2, b_2_3, b_2_4, b_3_0, b_3_1, b_3_2, b_3_3, b_4_0, b_4_1, b_4_2, b_5_0, b_5_1, b_6_0, ap_0_2, ap_0_3, ap_0_4, ap_0_5, ap_0_6, ap_1_1, ap_1_2, ap_1_3, ap_1_4, ap_1_5, ap_2_0, ap_2_1, ap_2_2, ap_2_3, ap_2_4, ap_3_0, ap_3_1, ap_3_2, ap_3_3, ap_4_0, ap_4_1, ap_4_2, ap_5_0, ap_5_1, ap_6_0, bp_0_2, bp_0_3, bp_0_4, bp_0_5, bp_0_6, bp_1_1, bp_1_2, bp_1_3, bp_1_4, bp_1_5, bp_2_0, bp_2_1, bp_2_2, bp_2_3, bp_2_4, bp_3_0, bp_3_1, bp_3_2, bp_3_3, bp_4_0, bp_4_1, bp_4_2, bp_5_0, bp_5_1, bp_6_0, other_keywords) = (
    SELECT coalesce(f.pa_aper, t.pa_aper), coalesce(f.va_scale, t.va_scale), coalesce(f.radesys, t.radesys), coalesce(f.ra_v1, t.ra_v1), coalesce(f.dec_v1, t.dec_v1), coalesce(f.pa_v3, t.pa_v3), coalesce(f.wcsaxes, t.wcsaxes), coalesce(f.crpix1, t.crpix1), coalesce(f.crpix2, t.crpix2), coalesce(f.crpix3, t.crpix3), coalesce(f.crval1, t.crval1), coalesce(f.crval2, t.crval2), coalesce(f.crval3, t.crval3), coalesce(f.ctype1, t.ctype1), coalesce(f.ctype2, t.ctype2), coalesce(f.ctype3, t.ctype3), coalesce(f.cunit1, t.cunit1), coalesce(f.cunit2, t.cunit2), coalesce(f.cunit3, t.cunit3), coalesce(f.cdelt1, t.cdelt1), coalesce(f.cdelt2, t.cdelt2), coalesce(f.cdelt3, t.cdelt3), coalesce(f.pc1_1, t.pc1_1), coalesce(f.pc1_2, t.pc1_2), coalesce(f.pc1_3, t.pc1_3), coalesce(f.pc2_1, t.pc2_1), coalesce(f.pc2_2, t.pc2_2), coalesce(f.pc2_3, t.pc2_3), coalesce(f.pc3_1, t.pc3_1), coalesce(f.pc3_2, t.pc3_2), coalesce(f.pc3_3, t.pc3_3), coalesce(f.cd1_1, t.cd1_1), coalesce(f.cd1_2, t.cd1_2), coalesce(f.cd2_1, t.cd2_1), coalesce(f.cd2_2, t.cd2_2), coalesce(f.ps3_0, t.ps3_0), coalesce(f.ps3_1, t.ps3_1), coalesce(f.s_region, t.s_region), coalesce(f.wavstart, t.wavstart), coalesce(f.wavend, t.wavend), coalesce(f.dispaxis, t.dispaxis), coalesce(f.sporder, t.sporder), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.vparity, t.vparity), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.ra_ref, t.ra_ref), coalesce(f.dec_ref, t.dec_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.velosys, t.velosys), coalesce(f.specsys, t.specsys), coalesce(f.xref_sci, t.xref_sci), coalesce(f.yref_sci, t.yref_sci), coalesce(f.mt_ra, t.mt_ra), coalesce(f.mt_dec, t.mt_dec), coalesce(f.mt_avra, t.mt_avra), coalesce(f.mt_avdec, t.mt_avdec), coalesce(f.a_order, t.a_order), coalesce(f.b_order, t.b_order), coalesce(f.ap_order, t.ap_order), coalesce(f.bp_order, t.bp_order), coalesce(f.a_0_2, t.a_0_2), coalesce(f.a_0_3, t.a_0_3), coalesce(f.a_0_4, t.a_0_4), coalesce(f.a_0_5, t.a_0_5), coalesce(f.a_0_6, t.a_0_6), coalesce(f.a_1_1, t.a_1_1), coalesce(f.a_1_2, t.a_1_2), coalesce(f.a_1_3, t.a_1_3), coalesce(f.a_1_4, t.a_1_4), coalesce(f.a_1_5, t.a_1_5), coalesce(f.a_2_0, t.a_2_0), coalesce(f.a_2_1, t.a_2_1), coalesce(f.a_2_2, t.a_2_2), coalesce(f.a_2_3, t.a_2_3), coalesce(f.a_2_4, t.a_2_4), coalesce(f.a_3_0, t.a_3_0), coalesce(f.a_3_1, t.a_3_1), coalesce(f.a_3_2, t.a_3_2), coalesce(f.a_3_3, t.a_3_3), coalesce(f.a_4_0, t.a_4_0), coalesce(f.a_4_1, t.a_4_1), coalesce(f.a_4_2, t.a_4_2), coalesce(f.a_5_0, t.a_5_0), coalesce(f.a_5_1, t.a_5_1), coalesce(f.a_6_0, t.a_6_0), coalesce(f.b_0_2, t.b_0_2), coalesce(f.b_0_3, t.b_0_3), coalesce(f.b_0_4, t.b_0_4), coalesce(f.b_0_5, t.b_0_5), coalesce(f.b_0_6, t.b_0_6), coalesce(f.b_1_1, t.b_1_1), coalesce(f.b_1_2, t.b_1_2), coalesce(f.b_1_3, t.b_1_3), coalesce(f.b_1_4, t.b_1_4), coalesce(f.b_1_5, t.b_1_5), coalesce(f.b_2_0, t.b_2_0), coalesce(f.b_2_1, t.b_2_1), coalesce(f.b_2_2, t.b_2_2), coalesce(f.b_2_3, t.b_2_3), coalesce(f.b_2_4, t.b_2_4), coalesce(f.b_3_0, t.b_3_0), coalesce(f.b_3_1, t.b_3_1), coalesce(f.b_3_2, t.b_3_2), coalesce(f.b_3_3, t.b_3_3), coalesce(f.b_4_0, t.b_4_0), coalesce(f.b_4_1, t.b_4_1), coalesce(f.b_4_2, t.b_4_2), coalesce(f.b_5_0, t.b_5_0), coalesce(f.b_5_1, t.b_5_1), coalesce(f.b_6_0, t.b_6_0), coalesce(f.ap_0_2, t.ap_0_2), coalesce(f.ap_0_3, t.ap_0_3), coalesce(f.ap_0_4, t.ap_0_4), coalesce(f.ap_0_5, t.ap_0_5), coalesce(f.ap_0_6, t.ap_0_6), coalesce(f.ap_1_1, t.ap_1_1), coalesce(f.ap_1_2, t.ap_1_2), coalesce(f.ap_1_3, t.ap_1_3), coalesce(f.ap_1_4, t.ap_1_4), coalesce(f.ap_1_5, t.ap_1_5), coalesce(f.ap_2_0, t.ap_2_0), coalesce(f.ap_2_1, t.ap_2_1), coalesce(f.ap_2_2, t.ap_2_2), coalesce(f.ap_2_3, t.ap_2_3), coalesce(f.ap_2_4, t.ap_2_4), coalesce(f.ap_3_0, t.ap_3_0), coalesce(f.ap_3_1, t.ap_3_1), coalesce(f.ap_3_2, t.ap_3_2), coalesce(f.ap_3_3, t.ap_3_3), coalesce(f.ap_4_0, t.ap_4_0), coalesce(f.ap_4_1, t.ap_4_1), coalesce(f.ap_4_2, t.ap_4_2), coalesce(f.ap_5_0, t.ap_5_0), coalesce(f.ap_5_1, t.ap_5_1), coalesce(f.ap_6_0, t.ap_6_0), coalesce(f.bp_0_2, t.bp_0_2), coalesce(f.bp_0_3, t.bp_0_3), coalesce(f.bp_0_4, t.bp_0_4), coalesce(f.bp_0_5, t.bp_0_5), coalesce(f.bp_0_6, t.bp_0_6), coalesce(f.bp_1_1, t.bp_1_1), coalesce(f.bp_1_2, t.bp_1_2), coalesce(f.bp_1_3, t.bp_1_3), coalesce(f.bp_1_4, t.bp_1_4), coalesce(f.bp_1_5, t.bp_1_5), coalesce(f.bp_2_0, t.bp_2_0), coalesce(f.bp_2_1, t.bp_2_1), coalesce(f.bp_2_2, t.bp_2_2), coalesce(f.bp_2_3, t.bp_2_3), coalesce(f.bp_2_4, t.bp_2_4), coalesce(f.bp_3_0, t.bp_3_0), coalesce(f.bp_3_1, t.bp_3_1), coalesce(f.bp_3_2, t.bp_3_2), coalesce(f.bp_3_3, t.bp_3_3), coalesce(f.bp_4_0, t.bp_4_0), coalesce(f.bp_4_1, t.bp_4_1), coalesce(f.bp_4_2, t.bp_4_2), coalesce(f.bp_5_0, t.bp_5_0), coalesce(f.bp_5_1, t.bp_5_1), coalesce(f.bp_6_0, t.bp_6_0),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END, CASE WHEN f.va_scale IS NOT NULL THEN 'VA_SCALE' END, CASE WHEN f.radesys IS NOT NULL THEN 'RADESYS' END, CASE WHEN f.ra_v1 IS NOT NULL THEN 'RA_V1' END, CASE WHEN f.dec_v1 IS NOT NULL THEN 'DEC_V1' END, CASE WHEN f.pa_v3 IS NOT NULL THEN 'PA_V3' END, CASE WHEN f.wcsaxes IS NOT NULL THEN 'WCSAXES' END, CASE WHEN f.crpix1 IS NOT NULL THEN 'CRPIX1' END, CASE WHEN f.crpix2 IS NOT NULL THEN 'CRPIX2' END, CASE WHEN f.crpix3 IS NOT NULL THEN 'CRPIX3' END, CASE WHEN f.crval1 IS NOT NULL THEN 'CRVAL1' END, CASE WHEN f.crval2 IS NOT NULL THEN 'CRVAL2' END, CASE WHEN f.crval3 IS NOT NULL THEN 'CRVAL3' END, CASE WHEN f.ctype1 IS NOT NULL THEN 'CTYPE1' END, CASE WHEN f.ctype2 IS NOT NULL THEN 'CTYPE2' END, CASE WHEN f.ctype3 IS NOT NULL THEN 'CTYPE3' END, CASE WHEN f.cunit1 IS NOT NULL THEN 'CUNIT1' END, CASE WHEN f.cunit2 IS NOT NULL THEN 'CUNIT2' END, CASE WHEN f.cunit3 IS NOT NULL THEN 'CUNIT3' END, CASE WHEN f.cdelt1 IS NOT NULL THEN 'CDELT1' END, CASE WHEN f.cdelt2 IS NOT NULL THEN 'CDELT2' END, CASE WHEN f.cdelt3 IS NOT NULL THEN 'CDELT3' END, CASE WHEN f.pc1_1 IS NOT NULL THEN 'PC1_1' END, CASE WHEN f.pc1_2 IS NOT NULL THEN 'PC1_2' END, CASE WHEN f.pc1_3 IS NOT NULL THEN 'PC1_3' END, CASE WHEN f.pc2_1 IS NOT NULL THEN 'PC2_1' END, CASE WHEN f.pc2_2 IS NOT NULL THEN 'PC2_2' END, CASE WHEN f.pc2_3 IS NOT NULL THEN 'PC2_3' END, CASE WHEN f.pc3_1 IS NOT NULL THEN 'PC3_1' END, CASE WHEN f.pc3_2 IS NOT NULL THEN 'PC3_2' END, CASE WHEN f.pc3_3 IS NOT NULL THEN 'PC3_3' END, CASE WHEN f.cd1_1 IS NOT NULL THEN 'CD1_1' END, CASE WHEN f.cd1_2 IS NOT NULL THEN 'CD1_2' END, CASE WHEN f.cd2_1 IS NOT NULL THEN 'CD2_1' END, CASE WHEN f.cd2_2 IS NOT NULL THEN 'CD2_2' END, CASE WHEN f.ps3_0 IS NOT NULL THEN 'PS3_0' END, CASE WHEN f.ps3_1 IS NOT NULL THEN 'PS3_1' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END, CASE WHEN f.wavstart IS NOT NULL THEN 'WAVSTART' END, CASE WHEN f.wavend IS NOT NULL THEN 'WAVEND' END, CASE WHEN f.dispaxis IS NOT NULL THEN 'DISPAXIS' END, CASE WHEN f.sporder IS NOT NULL THEN 'SPORDER' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.ra_ref IS NOT NULL THEN 'RA_REF' END, CASE WHEN f.dec_ref IS NOT NULL THEN 'DEC_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.velosys IS NOT NULL THEN 'VELOSYS' END, CASE WHEN f.specsys IS NOT NULL THEN 'SPECSYS' END, CASE WHEN f.xref_sci IS NOT NULL THEN 'XREF_SCI' END, CASE WHEN f.yref_sci IS NOT NULL THEN 'YREF_SCI' END, CASE WHEN f.mt_ra IS NOT NULL THEN 'MT_RA' END, CASE WHEN f.mt_dec IS NOT NULL THEN 'MT_DEC' END, CASE WHEN f.mt_avra IS NOT NULL THEN 'MT_AVRA' END, CASE WHEN f.mt_avdec IS NOT NULL THEN 'MT_AVDEC' END, CASE WHEN f.a_order IS NOT NULL THEN 'A_ORDER' END, CASE WHEN f.b_order IS NOT NULL THEN 'B_ORDER' END, CASE WHEN f.ap_order IS NOT NULL THEN 'AP_ORDER' END, CASE WHEN f.bp_order IS NOT NULL THEN 'BP_ORDER' END, CASE WHEN f.a_0_2 IS NOT NULL THEN 'A_0_2' END, CASE WHEN f.a_0_3 IS NOT NULL THEN 'A_0_3' END, CASE WHEN f.a_0_4 IS NOT NULL THEN 'A_0_4' END, CASE WHEN f.a_0_5 IS NOT NULL THEN 'A_0_5' END, CASE WHEN f.a_0_6 IS NOT NULL THEN 'A_0_6' END, CASE WHEN f.a_1_1 IS NOT NULL THEN 'A_1_1' END, CASE WHEN f.a_1_2 IS NOT NULL THEN 'A_1_2' END, CASE WHEN f.a_1_3 IS NOT NULL THEN 'A_1_3' END, CASE WHEN f.a_1_4 IS NOT NULL THEN 'A_1_4' END, CASE WHEN f.a_1_5 IS NOT NULL THEN 'A_1_5' END, CASE WHEN f.a_2_0 IS NOT NULL THEN 'A_2_0' END, CASE WHEN f.a_2_1 IS NOT NULL THEN 'A_2_1' END, CASE WHEN f.a_2_2 IS NOT NULL THEN 'A_2_2' END, CASE WHEN f.a_2_3 IS NOT NULL THEN 'A_2_3' END, CASE WHEN f.a_2_4 IS NOT NULL THEN 'A_2_4' END, CASE WHEN f.a_3_0 IS NOT NULL THEN 'A_3_0' END, CASE WHEN f.a_3_1 IS NOT NULL THEN 'A_3_1' END, CASE WHEN f.a_3_2 IS NOT NULL THEN 'A_3_2' END, CASE WHEN f.a_3_3 IS NOT NULL THEN 'A_3_3' END, CASE WHEN f.a_4_0 IS NOT NULL THEN 'A_4_0' END, CASE WHEN f.a_4_1 IS NOT NULL THEN 'A_4_1' END, CASE WHEN f.a_4_2 IS NOT NULL THEN 'A_4_2' END, CASE WHEN f.a_5_0 IS NOT NULL THEN 'A_5_0' END, CASE WHEN f.a_5_1 IS NOT NULL THEN 'A_5_1' END, CASE WHEN f.a_6_0 IS NOT NULL THEN 'A_6_0' END, CASE WHEN f.b_0_2 IS NOT NULL THEN 'B_0_2' END, CASE WHEN f.b_0_3 IS NOT NULL THEN 'B_0_3' END, CASE WHEN f.b_0_4 IS NOT NULL THEN 'B_0_4' END, CASE WHEN f.b_0_5 IS NOT NULL THEN 'B_0_5' END, CASE WHEN f.b_0_6 IS NOT NULL THEN 'B_0_6' END, CASE WHEN f.b_1_1 IS NOT NULL THEN 'B_1_1' END, CASE WHEN f.b_1_2 IS NOT NULL THEN 'B_1_2' END, CASE WHEN f.b_1_3 IS NOT NULL THEN 'B_1_3' END, CASE WHEN f.b_1_4 IS NOT NULL THEN 'B_1_4' END, CASE WHEN f.b_1_5 IS NOT NULL THEN 'B_1_5' END, CASE WHEN f.b_2_0 IS NOT NULL THEN 'B_2_0' END, CASE WHEN f.b_2_1 IS NOT NULL THEN 'B_2_1' END, CASE WHEN f.b_2_2 IS NOT NULL THEN 'B_2_2' END, CASE WHEN f.b_2_3 IS NOT NULL THEN 'B_2_3' END, CASE WHEN f.b_2_4 IS NOT NULL THEN 'B_2_4' END, CASE WHEN f.b_3_0 IS NOT NULL THEN 'B_3_0' END, CASE WHEN f.b_3_1 IS NOT NULL THEN 'B_3_1' END, CASE WHEN f.b_3_2 IS NOT NULL THEN 'B_3_2' END, CASE WHEN f.b_3_3 IS NOT NULL THEN 'B_3_3' END, CASE WHEN f.b_4_0 IS NOT NULL THEN 'B_4_0' END, CASE WHEN f.b_4_1 IS NOT NULL THEN 'B_4_1' END, CASE WHEN f.b_4_2 IS NOT NULL THEN 'B_4_2' END, CASE WHEN f.b_5_0 IS NOT NULL THEN 'B_5_0' END, CASE WHEN f.b_5_1 IS NOT NULL THEN 'B_5_1' END, CASE WHEN f.b_6_0 IS NOT NULL THEN 'B_6_0' END, CASE WHEN f.ap_0_2 IS NOT NULL THEN 'AP_0_2' END, CASE WHEN f.ap_0_3 IS NOT NULL THEN 'AP_0_3' END, CASE WHEN f.ap_0_4 IS NOT NULL THEN 'AP_0_4' END, CASE WHEN f.ap_0_5 IS NOT NULL THEN 'AP_0_5' END, CASE WHEN f.ap_0_6 IS NOT NULL THEN 'AP_0_6' END, CASE WHEN f.ap_1_1 IS NOT NULL THEN 'AP_1_1' END, CASE WHEN f.ap_1_2 IS NOT NULL THEN 'AP_1_2' END, CASE WHEN f.ap_1_3 IS NOT NULL THEN 'AP_1_3' END, CASE WHEN f.ap_1_4 IS NOT NULL THEN 'AP_1_4' END, CASE WHEN f.ap_1_5 IS NOT NULL THEN 'AP_1_5' END, CASE WHEN f.ap_2_0 IS NOT NULL THEN 'AP_2_0' END, CASE WHEN f.ap_2_1 IS NOT NULL THEN 'AP_2_1' END, CASE WHEN f.ap_2_2 IS NOT NULL THEN 'AP_2_2' END, CASE WHEN f.ap_2_3 IS NOT NULL THEN 'AP_2_3' END, CASE WHEN f.ap_2_4 IS NOT NULL THEN 'AP_2_4' END, CASE WHEN f.ap_3_0 IS NOT NULL THEN 'AP_3_0' END, CASE WHEN f.ap_3_1 IS NOT NULL THEN 'AP_3_1' END, CASE WHEN f.ap_3_2 IS NOT NULL THEN 'AP_3_2' END, CASE WHEN f.ap_3_3 IS NOT NULL THEN 'AP_3_3' END, CASE WHEN f.ap_4_0 IS NOT NULL THEN 'AP_4_0' END, CASE WHEN f.ap_4_1 IS NOT NULL THEN 'AP_4_1' END, CASE WHEN f.ap_4_2 IS NOT NULL THEN 'AP_4_2' END, CASE WHEN f.ap_5_0 IS NOT NULL THEN 'AP_5_0' END, CASE WHEN f.ap_5_1 IS NOT NULL THEN 'AP_5_1' END, CASE WHEN f.ap_6_0 IS NOT NULL THEN 'AP_6_0' END, CASE WHEN f.bp_0_2 IS NOT NULL THEN 'BP_0_2' END, CASE WHEN f.bp_0_3 IS NOT NULL THEN 'BP_0_3' END, CASE WHEN f.bp_0_4 IS NOT NULL THEN 'BP_0_4' END, CASE WHEN f.bp_0_5 IS NOT NULL THEN 'BP_0_5' END, CASE WHEN f.bp_0_6 IS NOT NULL THEN 'BP_0_6' END, CASE WHEN f.bp_1_1 IS NOT NULL THEN 'BP_1_1' END, CASE WHEN f.bp_1_2 IS NOT NULL THEN 'BP_1_2' END, CASE WHEN f.bp_1_3 IS NOT NULL THEN 'BP_1_3' END, CASE WHEN f.bp_1_4 IS NOT NULL THEN 'BP_1_4' END, CASE WHEN f.bp_1_5 IS NOT NULL THEN 'BP_1_5' END, CASE WHEN f.bp_2_0 IS NOT NULL THEN 'BP_2_0' END, CASE WHEN f.bp_2_1 IS NOT NULL THEN 'BP_2_1' END, CASE WHEN f.bp_2_2 IS NOT NULL THEN 'BP_2_2' END, CASE WHEN f.bp_2_3 IS NOT NULL THEN 'BP_2_3' END, CASE WHEN f.bp_2_4 IS NOT NULL THEN 'BP_2_4' END, CASE WHEN f.bp_3_0 IS NOT NULL THEN 'BP_3_0' END, CASE WHEN f.bp_3_1 IS NOT NULL THEN 'BP_3_1' END, CASE WHEN f.bp_3_2 IS NOT NULL THEN 'BP_3_2' END, CASE WHEN f.bp_3_3 IS NOT NULL THEN 'BP_3_3' END, CASE WHEN f.bp_4_0 IS NOT NULL THEN 'BP_4_0' END, CASE WHEN f.bp_4_1 IS NOT NULL THEN 'BP_4_1' END, CASE WHEN f.bp_4_2 IS NOT NULL THEN 'BP_4_2' END, CASE WHEN f.bp_5_0 IS NOT NULL THEN 'BP_5_0' END, CASE WHEN f.bp_5_1 IS NOT NULL THEN 'BP_5_1' END, CASE WHEN f.bp_6_0 IS NOT NULL THEN 'BP_6_0' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper,
            CASE WHEN to_jsonb(v.va_scale) = schemagen_held -> 'VA_SCALE' THEN v.va_scale END AS va_scale,
            CASE WHEN to_jsonb(v.radesys) = schemagen_held -> 'RADESYS' THEN v.radesys END AS radesys,
            CASE WHEN to_jsonb(v.ra_v1) = schemagen_held -> 'RA_V1' THEN v.ra_v1 END AS ra_v1,
            CASE WHEN to_jsonb(v.dec_v1) = schemagen_held -> 'DEC_V1' THEN v.dec_v1 END AS dec_v1,
            CASE WHEN to_jsonb(v.pa_v3) = schemagen_held -> 'PA_V3' THEN v.pa_v3 END AS pa_v3,
            CASE WHEN to_jsonb(v.wcsaxes) = schemagen_held -> 'WCSAXES' THEN v.wcsaxes END AS wcsaxes,
            CASE WHEN to_jsonb(v.crpix1) = schemagen_held -> 'CRPIX1' THEN v.crpix1 END AS crpix1,
            CASE WHEN to_jsonb(v.crpix2) = schemagen_held -> 'CRPIX2' THEN v.crpix2 END AS crpix2,
            CASE WHEN to_jsonb(v.crpix3) = schemagen_held -> 'CRPIX3' THEN v.crpix3 END AS crpix3,
            CASE WHEN to_jsonb(v.crval1) = schemagen_held -> 'CRVAL1' THEN v.crval1 END AS crval1,
            CASE WHEN to_jsonb(v.crval2) = schemagen_held -> 'CRVAL2' THEN v.crval2 END AS crval2,
            CASE WHEN to_jsonb(v.crval3) = schemagen_held -> 'CRVAL3' THEN v.crval3 END AS crval3,
            CASE WHEN to_jsonb(v.ctype1) = schemagen_held -> 'CTYPE1' THEN v.ctype1 END AS ctype1,
            CASE WHEN to_jsonb(v.ctype2) = schemagen_held -> 'CTYPE2' THEN v.ctype2 END AS ctype2,
            CASE WHEN to_jsonb(v.ctype3) = schemagen_held -> 'CTYPE3' THEN v.ctype3 END AS ctype3,
            CASE WHEN to_jsonb(v.cunit1) = schemagen_held -> 'CUNIT1' THEN v.cunit1 END AS cunit1,
            CASE WHEN to_jsonb(v.cunit2) = schemagen_held -> 'CUNIT2' THEN v.cunit2 END AS cunit2,
            CASE WHEN to_jsonb(v.cunit3) = schemagen_held -> 'CUNIT3' THEN v.cunit3 END AS cunit3,
            CASE WHEN to_jsonb(v.cdelt1) = schemagen_held -> 'CDELT1' THEN v.cdelt1 END AS cdelt1,
            CASE WHEN to_jsonb(v.cdelt2) = schemagen_held -> 'CDELT2' THEN v.cdelt2 END AS cdelt2,
            CASE WHEN to_jsonb(v.cdelt3) = schemagen_held -> 'CDELT3' THEN v.cdelt3 END AS cdelt3,
            CASE WHEN to_jsonb(v.pc1_1) = schemagen_held -> 'PC1_1' THEN v.pc1_1 END AS pc1_1,
            CASE WHEN to_jsonb(v.pc1_2) = schemagen_held -> 'PC1_2' THEN v.pc1_2 END AS pc1_2,
            CASE WHEN to_jsonb(v.pc1_3) = schemagen_held -> 'PC1_3' THEN v.pc1_3 END AS pc1_3,
            CASE WHEN to_jsonb(v.pc2_1) = schemagen_held -> 'PC2_1' THEN v.pc2_1 END AS pc2_1,
            CASE WHEN to_jsonb(v.pc2_2) = schemagen_held -> 'PC2_2' THEN v.pc2_2 END AS pc2_2,
            CASE WHEN to_jsonb(v.pc2_3) = schemagen_held -> 'PC2_3' THEN v.pc2_3 END AS pc2_3,
            CASE WHEN to_jsonb(v.pc3_1) = schemagen_held -> 'PC3_1' THEN v.pc3_1 END AS pc3_1,
            CASE WHEN to_jsonb(v.pc3_2) = schemagen_held -> 'PC3_2' THEN v.pc3_2 END AS pc3_2,
            CASE WHEN to_jsonb(v.pc3_3) = schemagen_held -> 'PC3_3' THEN v.pc3_3 END AS pc3_3,
            CASE WHEN to_jsonb(v.cd1_1) = schemagen_held -> 'CD1_1' THEN v.cd1_1 END AS cd1_1,
            CASE WHEN to_jsonb(v.cd1_2) = schemagen_held -> 'CD1_2' THEN v.cd1_2 END AS cd1_2,
            CASE WHEN to_jsonb(v.cd2_1) = schemagen_held -> 'CD2_1' THEN v.cd2_1 END AS cd2_1,
            CASE WHEN to_jsonb(v.cd2_2) = schemagen_held -> 'CD2_2' THEN v.cd2_2 END AS cd2_2,
            CASE WHEN to_jsonb(v.ps3_0) = schemagen_held -> 'PS3_0' THEN v.ps3_0 END AS ps3_0,
            CASE WHEN to_jsonb(v.ps3_1) = schemagen_held -> 'PS3_1' THEN v.ps3_1 END AS ps3_1,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region,
            CASE WHEN to_jsonb(v.wavstart) = schemagen_held -> 'WAVSTART' THEN v.wavstart END AS wavstart,
            CASE WHEN to_jsonb(v.wavend) = schemagen_held -> 'WAVEND' THEN v.wavend END AS wavend,
            CASE WHEN to_jsonb(v.dispaxis) = schemagen_held -> 'DISPAXIS' THEN v.dispaxis END AS dispaxis,
            CASE WHEN to_jsonb(v.sporder) = schemagen_held -> 'SPORDER' THEN v.sporder END AS sporder,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.ra_ref) = schemagen_held -> 'RA_REF' THEN v.ra_ref END AS ra_ref,
            CASE WHEN to_jsonb(v.dec_ref) = schemagen_held -> 'DEC_REF' THEN v.dec_ref END AS dec_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.velosys) = schemagen_held -> 'VELOSYS' THEN v.velosys END AS velosys,
            CASE WHEN to_jsonb(v.specsys) = schemagen_held -> 'SPECSYS' THEN v.specsys END AS specsys,
            CASE WHEN to_jsonb(v.xref_sci) = schemagen_held -> 'XREF_SCI' THEN v.xref_sci END AS xref_sci,
            CASE WHEN to_jsonb(v.yref_sci) = schemagen_held -> 'YREF_SCI' THEN v.yref_sci END AS yref_sci,
            CASE WHEN to_jsonb(v.mt_ra) = schemagen_held -> 'MT_RA' THEN v.mt_ra END AS mt_ra,
            CASE WHEN to_jsonb(v.mt_dec) = schemagen_held -> 'MT_DEC' THEN v.mt_dec END AS mt_dec,
            CASE WHEN to_jsonb(v.mt_avra) = schemagen_held -> 'MT_AVRA' THEN v.mt_avra END AS mt_avra,
            CASE WHEN to_jsonb(v.mt_avdec) = schemagen_held -> 'MT_AVDEC' THEN v.mt_avdec END AS mt_avdec,
            CASE WHEN to_jsonb(v.a_order) = schemagen_held -> 'A_ORDER' THEN v.a_order END AS a_order,
            CASE WHEN to_jsonb(v.b_order) = schemagen_held -> 'B_ORDER' THEN v.b_order END AS b_order,
            CASE WHEN to_jsonb(v.ap_order) = schemagen_held -> 'AP_ORDER' THEN v.ap_order END AS ap_order,
            CASE WHEN to_jsonb(v.bp_order) = schemagen_held -> 'BP_ORDER' THEN v.bp_order END AS bp_order,
            CASE WHEN to_jsonb(v.a_0_2) = schemagen_held -> 'A_0_2' THEN v.a_0_2 END AS a_0_2,
            CASE WHEN to_jsonb(v.a_0_3) = schemagen_held -> 'A_0_3' THEN v.a_0_3 END AS a_0_3,
            CASE WHEN to_jsonb(v.a_0_4) = schemagen_held -> 'A_0_4' THEN v.a_0_4 END AS a_0_4,
            CASE WHEN to_jsonb(v.a_0_5) = schemagen_held -> 'A_0_5' THEN v.a_0_5 END AS a_0_5,
            CASE WHEN to_jsonb(v.a_0_6) = schemagen_held -> 'A_0_6' THEN v.a_0_6 END AS a_0_6,
            CASE WHEN to_jsonb(v.a_1_1) = schemagen_held -> 'A_1_1' THEN v.a_1_1 END AS a_1_1,
            CASE WHEN to_jsonb(v.a_1_2) = schemagen_held -> 'A_1_2' THEN v.a_1_2 END AS a_1_2,
            CASE WHEN to_jsonb(v.a_1_3) = schemagen_held -> 'A_1_3' THEN v.a_1_3 END AS a_1_3,
            CASE WHEN to_jsonb(v.a_1_4) = schemagen_held -> 'A_1_4' THEN v.a_1_4 END AS a_1_4,
            CASE WHEN to_jsonb(v.a_1_5) = schemagen_held -> 'A_1_5' THEN v.a_1_5 END AS a_1_5,
            CASE WHEN to_jsonb(v.a_2_0) = schemagen_held -> 'A_2_0' THEN v.a_2_0 END AS a_2_0,
            CASE WHEN to_jsonb(v.a_2_1) = schemagen_held -> 'A_2_1' THEN v.a_2_1 END AS a_2_1,
            CASE WHEN to_jsonb(v.a_2_2) = schemagen_held -> 'A_2_2' THEN v.a_2_2 END AS a_2_2,
            CASE WHEN to_jsonb(v.a_2_3) = schemagen_held -> 'A_2_3' THEN v.a_2_3 END AS a_2_3,
            CASE WHEN to_jsonb(v.a_2_4) = schemagen_held -> 'A_2_4' THEN v.a_2_4 END AS a_2_4,
            CASE WHEN to_jsonb(v.a_3_0) = schemagen_held -> 'A_3_0' THEN v.a_3_0 END AS a_3_0,
            CASE WHEN to_jsonb(v.a_3_1) = schemagen_held -> 'A_3_1' THEN v.a_3_1 END AS a_3_1,
            CASE WHEN to_jsonb(v.a_3_2) = schemagen_held -> 'A_3_2' THEN v.a_3_2 END AS a_3_2,
            CASE WHEN to_jsonb(v.a_3_3) = schemagen_held -> 'A_3_3' THEN v.a_3_3 END AS a_3_3,
            CASE WHEN to_jsonb(v.a_4_0) = schemagen_held -> 'A_4_0' THEN v.a_4_0 END AS a_4_0,
            CASE WHEN to_jsonb(v.a_4_1) = schemagen_held -> 'A_4_1' THEN v.a_4_1 END AS a_4_1,
            CASE WHEN to_jsonb(v.a_4_2) = schemagen_held -> 'A_4_2' THEN v.a_4_2 END AS a_4_2,
            CASE WHEN to_jsonb(v.a_5_0) = schemagen_held -> 'A_5_0' THEN v.a_5_0 END AS a_5_0,
            CASE WHEN to_jsonb(v.a_5_1) = schemagen_held -> 'A_5_1' THEN v.a_5_1 END AS a_5_1,
            CASE WHEN to_jsonb(v.a_6_0) = schemagen_held -> 'A_6_0' THEN v.a_6_0 END AS a_6_0,
            CASE WHEN to_jsonb(v.b_0_2) = schemagen_held -> 'B_0_2' THEN v.b_0_2 END AS b_0_2,
            CASE WHEN to_jsonb(v.b_0_3) = schemagen_held -> 'B_0_3' THEN v.b_0_3 END AS b_0_3,
            CASE WHEN to_jsonb(v.b_0_4) = schemagen_held -> 'B_0_4' THEN v.b_0_4 END AS b_0_4,
            CASE WHEN to_jsonb(v.b_0_5) = schemagen_held -> 'B_0_5' THEN v.b_0_5 END AS b_0_5,
            CASE WHEN to_jsonb(v.b_0_6) = schemagen_held -> 'B_0_6' THEN v.b_0_6 END AS b_0_6,
            CASE WHEN to_jsonb(v.b_1_1) = schemagen_held -> 'B_1_1' THEN v.b_1_1 END AS b_1_1,
            CASE WHEN to_jsonb(v.b_1_2) = schemagen_held -> 'B_1_2' THEN v.b_1_2 END AS b_1_2,
            CASE WHEN to_jsonb(v.b_1_3) = schemagen_held -> 'B_1_3' THEN v.b_1_3 END AS b_1_3,
            CASE WHEN to_jsonb(v.b_1_4) = schemagen_held -> 'B_1_4' THEN v.b_1_4 END AS b_1_4,
            CASE WHEN to_jsonb(v.b_1_5) = schemagen_held -> 'B_1_5' THEN v.b_1_5 END AS b_1_5,
            CASE WHEN to_jsonb(v.b_2_0) = schemagen_held -> 'B_2_0' THEN v.b_2_0 END AS b_2_0,
            CASE WHEN to_jsonb(v.b_2_1) = schemagen_held -> 'B_2_1' THEN v.b_2_1 END AS b_2_1,
            CASE WHEN to_jsonb(v.b_2_2) = schemagen_held -> 'B_2_2' THEN v.b_2_2 END AS b_2_2,
            CASE WHEN to_jsonb(v.b_2_3) = schemagen_held -> 'B_2_3' THEN v.b_2_3 END AS b_2_3,
            CASE WHEN to_jsonb(v.b_2_4) = schemagen_held -> 'B_2_4' THEN v.b_2_4 END AS b_2_4,
            CASE WHEN to_jsonb(v.b_3_0) = schemagen_held -> 'B_3_0' THEN v.b_3_0 END AS b_3_0,
            CASE WHEN to_jsonb(v.b_3_1) = schemagen_held -> 'B_3_1' THEN v.b_3_1 END AS b_3_1,
            CASE WHEN to_jsonb(v.b_3_2) = schemagen_held -> 'B_3_2' THEN v.b_3_2 END AS b_3_2,
            CASE WHEN to_jsonb(v.b_3_3) = schemagen_held -> 'B_3_3' THEN v.b_3_3 END AS b_3_3,
            CASE WHEN to_jsonb(v.b_4_0) = schemagen_held -> 'B_4_0' THEN v.b_4_0 END AS b_4_0,
            CASE WHEN to_jsonb(v.b_4_1) = schemagen_held -> 'B_4_1' THEN v.b_4_1 END AS b_4_1,
            CASE WHEN to_jsonb(v.b_4_2) = schemagen_held -> 'B_4_2' THEN v.b_4_2 END AS b_4_2,
            CASE WHEN to_jsonb(v.b_5_0) = schemagen_held -> 'B_5_0' THEN v.b_5_0 END AS b_5_0,
            CASE WHEN to_jsonb(v.b_5_1) = schemagen_held -> 'B_5_1' THEN v.b_5_1 END AS b_5_1,
            CASE WHEN to_jsonb(v.b_6_0) = schemagen_held -> 'B_6_0' THEN v.b_6_0 END AS b_6_0,
            CASE WHEN to_jsonb(v.ap_0_2) = schemagen_held -> 'AP_0_2' THEN v.ap_0_2 END AS ap_0_2,
            CASE WHEN to_jsonb(v.ap_0_3) = schemagen_held -> 'AP_0_3' THEN v.ap_0_3 END AS ap_0_3,
            CASE WHEN to_jsonb(v.ap_0_4) = schemagen_held -> 'AP_0_4' THEN v.ap_0_4 END AS ap_0_4,
            CASE WHEN to_jsonb(v.ap_0_5) = schemagen_held -> 'AP_0_5' THEN v.ap_0_5 END AS ap_0_5,
            CASE WHEN to_jsonb(v.ap_0_6) = schemagen_held -> 'AP_0_6' THEN v.ap_0_6 END AS ap_0_6,
            CASE WHEN to_jsonb(v.ap_1_1) = schemagen_held -> 'AP_1_1' THEN v.ap_1_1 END AS ap_1_1,
            CASE WHEN to_jsonb(v.ap_1_2) = schemagen_held -> 'AP_1_2' THEN v.ap_1_2 END AS ap_1_2,
            CASE WHEN to_jsonb(v.ap_1_3) = schemagen_held -> 'AP_1_3' THEN v.ap_1_3 END AS ap_1_3,
            CASE WHEN to_jsonb(v.ap_1_4) = schemagen_held -> 'AP_1_4' THEN v.ap_1_4 END AS ap_1_4,
            CASE WHEN to_jsonb(v.ap_1_5) = schemagen_held -> 'AP_1_5' THEN v.ap_1_5 END AS ap_1_5,
            CASE WHEN to_jsonb(v.ap_2_0) = schemagen_held -> 'AP_2_0' THEN v.ap_2_0 END AS ap_2_0,
            CASE WHEN to_jsonb(v.ap_2_1) = schemagen_held -> 'AP_2_1' THEN v.ap_2_1 END AS ap_2_1,
            CASE WHEN to_jsonb(v.ap_2_2) = schemagen_held -> 'AP_2_2' THEN v.ap_2_2 END AS ap_2_2,
            CASE WHEN to_jsonb(v.ap_2_3) = schemagen_held -> 'AP_2_3' THEN v.ap_2_3 END AS ap_2_3,
            CASE WHEN to_jsonb(v.ap_2_4) = schemagen_held -> 'AP_2_4' THEN v.ap_2_4 END AS ap_2_4,
            CASE WHEN to_jsonb(v.ap_3_0) = schemagen_held -> 'AP_3_0' THEN v.ap_3_0 END AS ap_3_0,
            CASE WHEN to_jsonb(v.ap_3_1) = schemagen_held -> 'AP_3_1' THEN v.ap_3_1 END AS ap_3_1,
            CASE WHEN to_jsonb(v.ap_3_2) = schemagen_held -> 'AP_3_2' THEN v.ap_3_2 END AS ap_3_2,
            CASE WHEN to_jsonb(v.ap_3_3) = schemagen_held -> 'AP_3_3' THEN v.ap_3_3 END AS ap_3_3,
            CASE WHEN to_jsonb(v.ap_4_0) = schemagen_held -> 'AP_4_0' THEN v.ap_4_0 END AS ap_4_0,
            CASE WHEN to_jsonb(v.ap_4_1) = schemagen_held -> 'AP_4_1' THEN v.ap_4_1 END AS ap_4_1,
            CASE WHEN to_jsonb(v.ap_4_2) = schemagen_held -> 'AP_4_2' THEN v.ap_4_2 END AS ap_4_2,
            CASE WHEN to_jsonb(v.ap_5_0) = schemagen_held -> 'AP_5_0' THEN v.ap_5_0 END AS ap_5_0,
            CASE WHEN to_jsonb(v.ap_5_1) = schemagen_held -> 'AP_5_1' THEN v.ap_5_1 END AS ap_5_1,
            CASE WHEN to_jsonb(v.ap_6_0) = schemagen_held -> 'AP_6_0' THEN v.ap_6_0 END AS ap_6_0,
            CASE WHEN to_jsonb(v.bp_0_2) = schemagen_held -> 'BP_0_2' THEN v.bp_0_2 END AS bp_0_2,
            CASE WHEN to_jsonb(v.bp_0_3) = schemagen_held -> 'BP_0_3' THEN v.bp_0_3 END AS bp_0_3,
            CASE WHEN to_jsonb(v.bp_0_4) = schemagen_held -> 'BP_0_4' THEN v.bp_0_4 END AS bp_0_4,
            CASE WHEN to_jsonb(v.bp_0_5) = schemagen_held -> 'BP_0_5' THEN v.bp_0_5 END AS bp_0_5,
            CASE WHEN to_jsonb(v.bp_0_6) = schemagen_held -> 'BP_0_6' THEN v.bp_0_6 END AS bp_0_6,
            CASE WHEN to_jsonb(v.bp_1_1) = schemagen_held -> 'BP_1_1' THEN v.bp_1_1 END AS bp_1_1,
            CASE WHEN to_jsonb(v.bp_1_2) = schemagen_held -> 'BP_1_2' THEN v.bp_1_2 END AS bp_1_2,
            CASE WHEN to_jsonb(v.bp_1_3) = schemagen_held -> 'BP_1_3' THEN v.bp_1_3 END AS bp_1_3,
            CASE WHEN to_jsonb(v.bp_1_4) = schemagen_held -> 'BP_1_4' THEN v.bp_1_4 END AS bp_1_4,
            CASE WHEN to_jsonb(v.bp_1_5) = schemagen_held -> 'BP_1_5' THEN v.bp_1_5 END AS bp_1_5,
            CASE WHEN to_jsonb(v.bp_2_0) = schemagen_held -> 'BP_2_0' THEN v.bp_2_0 END AS bp_2_0,
            CASE WHEN to_jsonb(v.bp_2_1) = schemagen_held -> 'BP_2_1' THEN v.bp_2_1 END AS bp_2_1,
            CASE WHEN to_jsonb(v.bp_2_2) = schemagen_held -> 'BP_2_2' THEN v.bp_2_2 END AS bp_2_2,
            CASE WHEN to_jsonb(v.bp_2_3) = schemagen_held -> 'BP_2_3' THEN v.bp_2_3 END AS bp_2_3,
            CASE WHEN to_jsonb(v.bp_2_4) = schemagen_held -> 'BP_2_4' THEN v.bp_2_4 END AS bp_2_4,
            CASE WHEN to_jsonb(v.bp_3_0) = schemagen_held -> 'BP_3_0' THEN v.bp_3_0 END AS bp_3_0,
            CASE WHEN to_jsonb(v.bp_3_1) = schemagen_held -> 'BP_3_1' THEN v.bp_3_1 END AS bp_3_1,
            CASE WHEN to_jsonb(v.bp_3_2) = schemagen_held -> 'BP_3_2' THEN v.bp_3_2 END AS bp_3_2,
            CASE WHEN to_jsonb(v.bp_3_3) = schemagen_held -> 'BP_3_3' THEN v.bp_3_3 END AS bp_3_3,
            CASE WHEN to_jsonb(v.bp_4_0) = schemagen_held -> 'BP_4_0' THEN v.bp_4_0 END AS bp_4_0,
            CASE WHEN to_jsonb(v.bp_4_1) = schemagen_held -> 'BP_4_1' THEN v.bp_4_1 END AS bp_4_1,
            CASE WHEN to_jsonb(v.bp_4_2) = schemagen_held -> 'BP_4_2' THEN v.bp_4_2 END AS bp_4_2,
            CASE WHEN to_jsonb(v.bp_5_0) = schemagen_held -> 'BP_5_0' THEN v.bp_5_0 END AS bp_5_0,
            CASE WHEN to_jsonb(v.bp_5_1) = schemagen_held -> 'BP_5_1' THEN v.bp_5_1 END AS bp_5_1,
            CASE WHEN to_jsonb(v.bp_6_0) = schemagen_held -> 'BP_6_0' THEN v.bp_6_0 END AS bp_6_0
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper, pg_temp.schemagen_number((schemagen_held ->> 'VA_SCALE')::text) AS va_scale, (schemagen_held ->> 'RADESYS')::text AS radesys, pg_temp.schemagen_number((schemagen_held ->> 'RA_V1')::text) AS ra_v1, pg_temp.schemagen_number((schemagen_held ->> 'DEC_V1')::text) AS dec_v1, pg_temp.schemagen_number((schemagen_held ->> 'PA_V3')::text) AS pa_v3, pg_temp.schemagen_integer((schemagen_held ->> 'WCSAXES')::text) AS wcsaxes, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX1')::text) AS crpix1, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX2')::text) AS crpix2, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX3')::text) AS crpix3, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL1')::text) AS crval1, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL2')::text) AS crval2, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL3')::text) AS crval3, (schemagen_held ->> 'CTYPE1')::text AS ctype1, (schemagen_held ->> 'CTYPE2')::text AS ctype2, (schemagen_held ->> 'CTYPE3')::text AS ctype3, (schemagen_held ->> 'CUNIT1')::text AS cunit1, (schemagen_held ->> 'CUNIT2')::text AS cunit2, (schemagen_held ->> 'CUNIT3')::text AS cunit3, pg_temp.schemagen_number((schemagen_held ->> 'CDELT1')::text) AS cdelt1, pg_temp.schemagen_number((schemagen_held ->> 'CDELT2')::text) AS cdelt2, pg_temp.schemagen_number((schemagen_held ->> 'CDELT3')::text) AS cdelt3, pg_temp.schemagen_number((schemagen_held ->> 'PC1_1')::text) AS pc1_1, pg_temp.schemagen_number((schemagen_held ->> 'PC1_2')::text) AS pc1_2, pg_temp.schemagen_number((schemagen_held ->> 'PC1_3')::text) AS pc1_3, pg_temp.schemagen_number((schemagen_held ->> 'PC2_1')::text) AS pc2_1, pg_temp.schemagen_number((schemagen_held ->> 'PC2_2')::text) AS pc2_2, pg_temp.schemagen_number((schemagen_held ->> 'PC2_3')::text) AS pc2_3, pg_temp.schemagen_number((schemagen_held ->> 'PC3_1')::text) AS pc3_1, pg_temp.schemagen_number((schemagen_held ->> 'PC3_2')::text) AS pc3_2, pg_temp.schemagen_number((schemagen_held ->> 'PC3_3')::text) AS pc3_3, pg_temp.schemagen_number((schemagen_held ->> 'CD1_1')::text) AS cd1_1, pg_temp.schemagen_number((schemagen_held ->> 'CD1_2')::text) AS cd1_2, pg_temp.schemagen_number((schemagen_held ->> 'CD2_1')::text) AS cd2_1, pg_temp.schemagen_number((schemagen_held ->> 'CD2_2')::text) AS cd2_2, (schemagen_held ->> 'PS3_0')::text AS ps3_0, (schemagen_held ->> 'PS3_1')::text AS ps3_1, (schemagen_held ->> 'S_REGION')::text AS s_region, pg_temp.schemagen_number((schemagen_held ->> 'WAVSTART')::text) AS wavstart, pg_temp.schemagen_number((schemagen_held ->> 'WAVEND')::text) AS wavend, pg_temp.schemagen_integer((schemagen_held ->> 'DISPAXIS')::text) AS dispaxis, pg_temp.schemagen_integer((schemagen_held ->> 'SPORDER')::text) AS sporder, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_number((schemagen_held ->> 'RA_REF')::text) AS ra_ref, pg_temp.schemagen_number((schemagen_held ->> 'DEC_REF')::text) AS dec_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'VELOSYS')::text) AS velosys, (schemagen_held ->> 'SPECSYS')::text AS specsys, pg_temp.schemagen_number((schemagen_held ->> 'XREF_SCI')::text) AS xref_sci, pg_temp.schemagen_number((schemagen_held ->> 'YREF_SCI')::text) AS yref_sci, pg_temp.schemagen_number((schemagen_held ->> 'MT_RA')::text) AS mt_ra, pg_temp.schemagen_number((schemagen_held ->> 'MT_DEC')::text) AS mt_dec, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVRA')::text) AS mt_avra, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVDEC')::text) AS mt_avdec, pg_temp.schemagen_integer((schemagen_held ->> 'A_ORDER')::text) AS a_order, pg_temp.schemagen_integer((schemagen_held ->> 'B_ORDER')::text) AS b_order, pg_temp.schemagen_integer((schemagen_held ->> 'AP_ORDER')::text) AS ap_order, pg_temp.schemagen_integer((schemagen_held ->> 'BP_ORDER')::text) AS bp_order, pg_temp.schemagen_number((schemagen_held ->> 'A_0_2')::text) AS a_0_2, pg_temp.schemagen_number((schemagen_held ->> 'A_0_3')::text) AS a_0_3, pg_temp.schemagen_number((schemagen_held ->> 'A_0_4')::text) AS a_0_4, pg_temp.schemagen_number((schemagen_held ->> 'A_0_5')::text) AS a_0_5, pg_temp.schemagen_number((schemagen_held ->> 'A_0_6')::text) AS a_0_6, pg_temp.schemagen_number((schemagen_held ->> 'A_1_1')::text) AS a_1_1, pg_temp.schemagen_number((schemagen_held ->> 'A_1_2')::text) AS a_1_2, pg_temp.schemagen_number((schemagen_held ->> 'A_1_3')::text) AS a_1_3, pg_temp.schemagen_number((schemagen_held ->> 'A_1_4')::text) AS a_1_4, pg_temp.schemagen_number((schemagen_held ->> 'A_1_5')::text) AS a_1_5, pg_temp.schemagen_number((schemagen_held ->> 'A_2_0')::text) AS a_2_0, pg_temp.schemagen_number((schemagen_held ->> 'A_2_1')::text) AS a_2_1, pg_temp.schemagen_number((schemagen_held ->> 'A_2_2')::text) AS a_2_2, pg_temp.schemagen_number((schemagen_held ->> 'A_2_3')::text) AS a_2_3, pg_temp.schemagen_number((schemagen_held ->> 'A_2_4')::text) AS a_2_4, pg_temp.schemagen_number((schemagen_held ->> 'A_3_0')::text) AS a_3_0, pg_temp.schemagen_number((schemagen_held ->> 'A_3_1')::text) AS a_3_1, pg_temp.schemagen_number((schemagen_held ->> 'A_3_2')::text) AS a_3_2, pg_temp.schemagen_number((schemagen_held ->> 'A_3_3')::text) AS a_3_3, pg_temp.schemagen_number((schemagen_held ->> 'A_4_0')::text) AS a_4_0, pg_temp.schemagen_number((schemagen_held ->> 'A_4_1')::text) AS a_4_1, pg_temp.schemagen_number((schemagen_held ->> 'A_4_2')::text) AS a_4_2, pg_temp.schemagen_number((schemagen_held ->> 'A_5_0')::text) AS a_5_0, pg_temp.schemagen_number((schemagen_held ->> 'A_5_1')::text) AS a_5_1, pg_temp.schemagen_number((schemagen_held ->> 'A_6_0')::text) AS a_6_0, pg_temp.schemagen_number((schemagen_held ->> 'B_0_2')::text) AS b_0_2, pg_temp.schemagen_number((schemagen_held ->> 'B_0_3')::text) AS b_0_3, pg_temp.schemagen_number((schemagen_held ->> 'B_0_4')::text) AS b_0_4, pg_temp.schemagen_number((schemagen_held ->> 'B_0_5')::text) AS b_0_5, pg_temp.schemagen_number((schemagen_held ->> 'B_0_6')::text) AS b_0_6, pg_temp.schemagen_number((schemagen_held ->> 'B_1_1')::text) AS b_1_1, pg_temp.schemagen_number((schemagen_held ->> 'B_1_2')::text) AS b_1_2, pg_temp.schemagen_number((schemagen_held ->> 'B_1_3')::text) AS b_1_3, pg_temp.schemagen_number((schemagen_held ->> 'B_1_4')::text) AS b_1_4, pg_temp.schemagen_number((schemagen_held ->> 'B_1_5')::text) AS b_1_5, pg_temp.schemagen_number((schemagen_held ->> 'B_2_0')::text) AS b_2_0, pg_temp.schemagen_number((schemagen_held ->> 'B_2_1')::text) AS b_2_1, pg_temp.schemagen_number((schemagen_held ->> 'B_2_2')::text) AS b_2_2, pg_temp.schemagen_number((schemagen_held ->> 'B_2_3')::text) AS b_2_3, pg_temp.schemagen_number((schemagen_held ->> 'B_2_4')::text) AS b_2_4, pg_temp.schemagen_number((schemagen_held ->> 'B_3_0')::text) AS b_3_0, pg_temp.schemagen_number((schemagen_held ->> 'B_3_1')::text) AS b_3_1, pg_temp.schemagen_number((schemagen_held ->> 'B_3_2')::text) AS b_3_2, pg_temp.schemagen_number((schemagen_held ->> 'B_3_3')::text) AS b_3_3, pg_temp.schemagen_number((schemagen_held ->> 'B_4_0')::text) AS b_4_0, pg_temp.schemagen_number((schemagen_held ->> 'B_4_1')::text) AS b_4_1, pg_temp.schemagen_number((schemagen_held ->> 'B_4_2')::text) AS b_4_2, pg_temp.schemagen_number((schemagen_held ->> 'B_5_0')::text) AS b_5_0, pg_temp.schemagen_number((schemagen_held ->> 'B_5_1')::text) AS b_5_1, pg_temp.schemagen_number((schemagen_held ->> 'B_6_0')::text) AS b_6_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_2')::text) AS ap_0_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_3')::text) AS ap_0_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_4')::text) AS ap_0_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_5')::text) AS ap_0_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_6')::text) AS ap_0_6, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_1')::text) AS ap_1_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_2')::text) AS ap_1_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_3')::text) AS ap_1_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_4')::text) AS ap_1_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_5')::text) AS ap_1_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_0')::text) AS ap_2_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_1')::text) AS ap_2_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_2')::text) AS ap_2_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_3')::text) AS ap_2_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_4')::text) AS ap_2_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_0')::text) AS ap_3_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_1')::text) AS ap_3_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_2')::text) AS ap_3_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_3')::text) AS ap_3_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_0')::text) AS ap_4_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_1')::text) AS ap_4_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_2')::text) AS ap_4_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_0')::text) AS ap_5_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_1')::text) AS ap_5_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_6_0')::text) AS ap_6_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_2')::text) AS bp_0_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_3')::text) AS bp_0_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_4')::text) AS bp_0_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_5')::text) AS bp_0_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_6')::text) AS bp_0_6, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_1')::text) AS bp_1_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_2')::text) AS bp_1_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_3')::text) AS bp_1_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_4')::text) AS bp_1_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_5')::text) AS bp_1_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_0')::text) AS bp_2_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_1')::text) AS bp_2_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_2')::text) AS bp_2_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_3')::text) AS bp_2_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_4')::text) AS bp_2_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_0')::text) AS bp_3_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_1')::text) AS bp_3_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_2')::text) AS bp_3_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_3')::text) AS bp_3_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_0')::text) AS bp_4_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_1')::text) AS bp_4_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_2')::text) AS bp_4_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_0')::text) AS bp_5_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_1')::text) AS bp_5_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_6_0')::text) AS bp_6_0
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PA_APER', 'VA_SCALE', 'RADESYS', 'RA_V1', 'DEC_V1', 'PA_V3', 'WCSAXES', 'CRPIX1', 'CRPIX2', 'CRPIX3', 'CRVAL1', 'CRVAL2', 'CRVAL3', 'CTYPE1', 'CTYPE2', 'CTYPE3', 'CUNIT1', 'CUNIT2', 'CUNIT3', 'CDELT1', 'CDELT2', 'CDELT3', 'PC1_1', 'PC1_2', 'PC1_3', 'PC2_1', 'PC2_2', 'PC2_3', 'PC3_1', 'PC3_2', 'PC3_3', 'CD1_1', 'CD1_2', 'CD2_1', 'CD2_2', 'PS3_0', 'PS3_1', 'S_REGION', 'WAVSTART', 'WAVEND', 'DISPAXIS', 'SPORDER', 'V2_REF', 'V3_REF', 'VPARITY', 'V3I_YANG', 'RA_REF', 'DEC_REF', 'ROLL_REF', 'VELOSYS', 'SPECSYS', 'XREF_SCI', 'YREF_SCI', 'MT_RA', 'MT_DEC', 'MT_AVRA', 'MT_AVDEC', 'A_ORDER', 'B_ORDER', 'AP_ORDER', 'BP_ORDER', 'A_0_2', 'A_0_3', 'A_0_4', 'A_0_5', 'A_0_6', 'A_1_1', 'A_1_2', 'A_1_3', 'A_1_4', 'A_1_5', 'A_2_0', 'A_2_1', 'A_2_2', 'A_2_3', 'A_2_4', 'A_3_0', 'A_3_1', 'A_3_2', 'A_3_3', 'A_4_0', 'A_4_1', 'A_4_2', 'A_5_0', 'A_5_1', 'A_6_0', 'B_0_2', 'B_0_3', 'B_0_4', 'B_0_5', 'B_0_6', 'B_1_1', 'B_1_2', 'B_1_3', 'B_1_4', 'B_1_5', 'B_2_0', 'B_2_1', 'B_2_2', 'B_2_3', 'B_2_4', 'B_3_0', 'B_3_1', 'B_3_2', 'B_3_3', 'B_4_0', 'B_4_1', 'B_4_2', 'B_5_0', 'B_5_1', 'B_6_0', 'AP_0_2', 'AP_0_3', 'AP_0_4', 'AP_0_5', 'AP_0_6', 'AP_1_1', 'AP_1_2', 'AP_1_3', 'AP_1_4', 'AP_1_5', 'AP_2_0', 'AP_2_1', 'AP_2_2', 'AP_2_3', 'AP_2_4', 'AP_3_0', 'AP_3_1', 'AP_3_2', 'AP_3_3', 'AP_4_0', 'AP_4_1', 'AP_4_2', 'AP_5_0', 'AP_5_1', 'AP_6_0', 'BP_0_2', 'BP_0_3', 'BP_0_4', 'BP_0_5', 'BP_0_6', 'BP_1_1', 'BP_1_2', 'BP_1_3', 'BP_1_4', 'BP_1_5', 'BP_2_0', 'BP_2_1', 'BP_2_2', 'BP_2_3', 'BP_2_4', 'BP_3_0', 'BP_3_1', 'BP_3_2', 'BP_3_3', 'BP_4_0', 'BP_4_1', 'BP_4_2', 'BP_5_0', 'BP_5_1', 'BP_6_0'];
UPDATE amimulti_oi_primary AS t SET (hybridff, r_sirskl, calib, roll_ref, v3i_yang, vparity, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl), coalesce(f.calib, t.calib), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END, CASE WHEN f.calib IS NOT NULL THEN 'CALIB' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl,
            CASE WHEN to_jsonb(v.calib) = schemagen_held -> 'CALIB' THEN v.calib END AS calib,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl, (schemagen_held ->> 'CALIB')::text AS calib, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL', 'CALIB', 'ROLL_REF', 'V3I_YANG', 'VPARITY'];
UPDATE amimulti_oi_sci AS t SET (pa_aper, va_scale, radesys, ra_v1, dec_v1, pa_v3, wcsaxes, crpix1, crpix2, crpix3, crval1, crval2, crval3, ctype1, ctype2, ctype3, cunit1, cunit2, cunit3, cdelt1, cdelt2, cdelt3, pc1_1, pc1_2, pc1_3, pc2_1, pc2_2, pc2_3, pc3_1, pc3_2, pc3_3, cd1_1, cd1_2, cd2_1, cd2_2, ps3_0, ps3_1, s_region, wavstart, wavend, dispaxis, sporder, v2_ref, v3_ref, vparity, v3i_yang, ra_ref, dec_ref, roll_ref, velosys, specsys, xref_sci, yref_sci, mt_ra, mt_dec, mt_avra, mt_avdec, a_order, b_order, ap_order, bp_order, a_0_2, a_0_3, a_0_4, a_0_5, a_0_6, a_1_1, a_1_2, a_1_3, a_1_4, a_1_5, a_2_0, a_2_1, a_2_2, a_2_3, a_2_4, a_3_0, a_3_1, a_3_2, a_3_3, a_4_0, a_4_1, a_4_2, a_5_0, a_5_1, a_6_0, b_0_2, b_0_3, b_0_4, b_0_5, b_0_6, b_1_1, b_1_2, b_1_3, b_1_4, b_1_5, b_2_0, b_2_1, b_2_2, b_2_3, b_2_4, b_3_0, b_3_1, b_3_2, b_3_3, b_4_0, b_4_1, b_4_2, b_5_0, b_5_1, b_6_0, ap_0_2, ap_0_3, ap_0_4, ap_0_5, ap_0_6, ap_1_1, ap_1_2, ap_1_3, ap_1_4, ap_1_5, ap_2_0, ap_2_1, ap_2_2, ap_2_3, ap_2_4, ap_3_0, ap_3_1, ap_3_2, ap_3_3, ap_4_0, ap_4_1, ap_4_2, ap_5_0, ap_5_1, ap_6_0, bp_0_2, bp_0_3, bp_0_4, bp_0_5, bp_0_6, bp_1_1, bp_1_2, bp_1_3, bp_1_4, bp_1_5, bp_2_0, bp_2_1, bp_2_2, bp_2_3, bp_2_4, bp_3_0, bp_3_1, bp_3_2, bp_3_3, bp_4_0, bp_4_1, bp_4_2, bp_5_0, bp_5_1, bp_6_0, other_keywords) = (
    SELECT coalesce(f.pa_aper, t.pa_aper), coalesce(f.va_scale, t.va_scale), coalesce(f.radesys, t.radesys), coalesce(f.ra_v1, t.ra_v1), coalesce(f.dec_v1, t.dec_v1), coalesce(f.pa_v3, t.pa_v3), coalesce(f.wcsaxes, t.wcsaxes), coalesce(f.crpix1, t.crpix1), coalesce(f.crpix2, t.crpix2), coalesce(f.crpix3, t.crpix3), coalesce(f.crval1, t.crval1), coalesce(f.crval2, t.crval2), coalesce(f.crval3, t.crval3), coalesce(f.ctype1, t.ctype1), coalesce(f.ctype2, t.ctype2), coalesce(f.ctype3, t.ctype3), coalesce(f.cunit1, t.cunit1), coalesce(f.cunit2, t.cunit2), coalesce(f.cunit3, t.cunit3), coalesce(f.cdelt1, t.cdelt1), coalesce(f.cdelt2, t.cdelt2), coalesce(f.cdelt3, t.cdelt3), coalesce(f.pc1_1, t.pc1_1), coalesce(f.pc1_2, t.pc1_2), coalesce(f.pc1_3, t.pc1_3), coalesce(f.pc2_1, t.pc2_1), coalesce(f.pc2_2, t.pc2_2), coalesce(f.pc2_3, t.pc2_3), coalesce(f.pc3_1, t.pc3_1), coalesce(f.pc3_2, t.pc3_2), coalesce(f.pc3_3, t.pc3_3), coalesce(f.cd1_1, t.cd1_1), coalesce(f.cd1_2, t.cd1_2), coalesce(f.cd2_1, t.cd2_1), coalesce(f.cd2_2, t.cd2_2), coalesce(f.ps3_0, t.ps3_0), coalesce(f.ps3_1, t.ps3_1), coalesce(f.s_region, t.s_region), coalesce(f.wavstart, t.wavstart), coalesce(f.wavend, t.wavend), coalesce(f.dispaxis, t.dispaxis), coalesce(f.sporder, t.sporder), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.vparity, t.vparity), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.ra_ref, t.ra_ref), coalesce(f.dec_ref, t.dec_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.velosys, t.velosys), coalesce(f.specsys, t.specsys), coalesce(f.xref_sci, t.xref_sci), coalesce(f.yref_sci, t.yref_sci), coalesce(f.mt_ra, t.mt_ra), coalesce(f.mt_dec, t.mt_dec), coalesce(f.mt_avra, t.mt_avra), coalesce(f.mt_avdec, t.mt_avdec), coalesce(f.a_order, t.a_order), coalesce(f.b_order, t.b_order), coalesce(f.ap_order, t.ap_order), coalesce(f.bp_order, t.bp_order), coalesce(f.a_0_2, t.a_0_2), coalesce(f.a_0_3, t.a_0_3), coalesce(f.a_0_4, t.a_0_4), coalesce(f.a_0_5, t.a_0_5), coalesce(f.a_0_6, t.a_0_6), coalesce(f.a_1_1, t.a_1_1), coalesce(f.a_1_2, t.a_1_2), coalesce(f.a_1_3, t.a_1_3), coalesce(f.a_1_4, t.a_1_4), coalesce(f.a_1_5, t.a_1_5), coalesce(f.a_2_0, t.a_2_0), coalesce(f.a_2_1, t.a_2_1), coalesce(f.a_2_2, t.a_2_2), coalesce(f.a_2_3, t.a_2_3), coalesce(f.a_2_4, t.a_2_4), coalesce(f.a_3_0, t.a_3_0), coalesce(f.a_3_1, t.a_3_1), coalesce(f.a_3_2, t.a_3_2), coalesce(f.a_3_3, t.a_3_3), coalesce(f.a_4_0, t.a_4_0), coalesce(f.a_4_1, t.a_4_1), coalesce(f.a_4_2, t.a_4_2), coalesce(f.a_5_0, t.a_5_0), coalesce(f.a_5_1, t.a_5_1), coalesce(f.a_6_0, t.a_6_0), coalesce(f.b_0_2, t.b_0_2), coalesce(f.b_0_3, t.b_0_3), coalesce(f.b_0_4, t.b_0_4), coalesce(f.b_0_5, t.b_0_5), coalesce(f.b_0_6, t.b_0_6), coalesce(f.b_1_1, t.b_1_1), coalesce(f.b_1_2, t.b_1_2), coalesce(f.b_1_3, t.b_1_3), coalesce(f.b_1_4, t.b_1_4), coalesce(f.b_1_5, t.b_1_5), coalesce(f.b_2_0, t.b_2_0), coalesce(f.b_2_1, t.b_2_1), coalesce(f.b_2_2, t.b_2_2), coalesce(f.b_2_3, t.b_2_3), coalesce(f.b_2_4, t.b_2_4), coalesce(f.b_3_0, t.b_3_0), coalesce(f.b_3_1, t.b_3_1), coalesce(f.b_3_2, t.b_3_2), coalesce(f.b_3_3, t.b_3_3), coalesce(f.b_4_0, t.b_4_0), coalesce(f.b_4_1, t.b_4_1), coalesce(f.b_4_2, t.b_4_2), coalesce(f.b_5_0, t.b_5_0), coalesce(f.b_5_1, t.b_5_1), coalesce(f.b_6_0, t.b_6_0), coalesce(f.ap_0_2, t.ap_0_2), coalesce(f.ap_0_3, t.ap_0_3), coalesce(f.ap_0_4, t.ap_0_4), coalesce(f.ap_0_5, t.ap_0_5), coalesce(f.ap_0_6, t.ap_0_6), coalesce(f.ap_1_1, t.ap_1_1), coalesce(f.ap_1_2, t.ap_1_2), coalesce(f.ap_1_3, t.ap_1_3), coalesce(f.ap_1_4, t.ap_1_4), coalesce(f.ap_1_5, t.ap_1_5), coalesce(f.ap_2_0, t.ap_2_0), coalesce(f.ap_2_1, t.ap_2_1), coalesce(f.ap_2_2, t.ap_2_2), coalesce(f.ap_2_3, t.ap_2_3), coalesce(f.ap_2_4, t.ap_2_4), coalesce(f.ap_3_0, t.ap_3_0), coalesce(f.ap_3_1, t.ap_3_1), coalesce(f.ap_3_2, t.ap_3_2), coalesce(f.ap_3_3, t.ap_3_3), coalesce(f.ap_4_0, t.ap_4_0), coalesce(f.ap_4_1, t.ap_4_1), coalesce(f.ap_4_2, t.ap_4_2), coalesce(f.ap_5_0, t.ap_5_0), coalesce(f.ap_5_1, t.ap_5_1), coalesce(f.ap_6_0, t.ap_6_0), coalesce(f.bp_0_2, t.bp_0_2), coalesce(f.bp_0_3, t.bp_0_3), coalesce(f.bp_0_4, t.bp_0_4), coalesce(f.bp_0_5, t.bp_0_5), coalesce(f.bp_0_6, t.bp_0_6), coalesce(f.bp_1_1, t.bp_1_1), coalesce(f.bp_1_2, t.bp_1_2), coalesce(f.bp_1_3, t.bp_1_3), coalesce(f.bp_1_4, t.bp_1_4), coalesce(f.bp_1_5, t.bp_1_5), coalesce(f.bp_2_0, t.bp_2_0), coalesce(f.bp_2_1, t.bp_2_1), coalesce(f.bp_2_2, t.bp_2_2), coalesce(f.bp_2_3, t.bp_2_3), coalesce(f.bp_2_4, t.bp_2_4), coalesce(f.bp_3_0, t.bp_3_0), coalesce(f.bp_3_1, t.bp_3_1), coalesce(f.bp_3_2, t.bp_3_2), coalesce(f.bp_3_3, t.bp_3_3), coalesce(f.bp_4_0, t.bp_4_0), coalesce(f.bp_4_1, t.bp_4_1), coalesce(f.bp_4_2, t.bp_4_2), coalesce(f.bp_5_0, t.bp_5_0), coalesce(f.bp_5_1, t.bp_5_1), coalesce(f.bp_6_0, t.bp_6_0),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END, CASE WHEN f.va_scale IS NOT NULL THEN 'VA_SCALE' END, CASE WHEN f.radesys IS NOT NULL THEN 'RADESYS' END, CASE WHEN f.ra_v1 IS NOT NULL THEN 'RA_V1' END, CASE WHEN f.dec_v1 IS NOT NULL THEN 'DEC_V1' END, CASE WHEN f.pa_v3 IS NOT NULL THEN 'PA_V3' END, CASE WHEN f.wcsaxes IS NOT NULL THEN 'WCSAXES' END, CASE WHEN f.crpix1 IS NOT NULL THEN 'CRPIX1' END, CASE WHEN f.crpix2 IS NOT NULL THEN 'CRPIX2' END, CASE WHEN f.crpix3 IS NOT NULL THEN 'CRPIX3' END, CASE WHEN f.crval1 IS NOT NULL THEN 'CRVAL1' END, CASE WHEN f.crval2 IS NOT NULL THEN 'CRVAL2' END, CASE WHEN f.crval3 IS NOT NULL THEN 'CRVAL3' END, CASE WHEN f.ctype1 IS NOT NULL THEN 'CTYPE1' END, CASE WHEN f.ctype2 IS NOT NULL THEN 'CTYPE2' END, CASE WHEN f.ctype3 IS NOT NULL THEN 'CTYPE3' END, CASE WHEN f.cunit1 IS NOT NULL THEN 'CUNIT1' END, CASE WHEN f.cunit2 IS NOT NULL THEN 'CUNIT2' END, CASE WHEN f.cunit3 IS NOT NULL THEN 'CUNIT3' END, CASE WHEN f.cdelt1 IS NOT NULL THEN 'CDELT1' END, CASE WHEN f.cdelt2 IS NOT NULL THEN 'CDELT2' END, CASE WHEN f.cdelt3 IS NOT NULL THEN 'CDELT3' END, CASE WHEN f.pc1_1 IS NOT NULL THEN 'PC1_1' END, CASE WHEN f.pc1_2 IS NOT NULL THEN 'PC1_2' END, CASE WHEN f.pc1_3 IS NOT NULL THEN 'PC1_3' END, CASE WHEN f.pc2_1 IS NOT NULL THEN 'PC2_1' END, CASE WHEN f.pc2_2 IS NOT NULL THEN 'PC2_2' END, CASE WHEN f.pc2_3 IS NOT NULL THEN 'PC2_3' END, CASE WHEN f.pc3_1 IS NOT NULL THEN 'PC3_1' END, CASE WHEN f.pc3_2 IS NOT NULL THEN 'PC3_2' END, CASE WHEN f.pc3_3 IS NOT NULL THEN 'PC3_3' END, CASE WHEN f.cd1_1 IS NOT NULL THEN 'CD1_1' END, CASE WHEN f.cd1_2 IS NOT NULL THEN 'CD1_2' END, CASE WHEN f.cd2_1 IS NOT NULL THEN 'CD2_1' END, CASE WHEN f.cd2_2 IS NOT NULL THEN 'CD2_2' END, CASE WHEN f.ps3_0 IS NOT NULL THEN 'PS3_0' END, CASE WHEN f.ps3_1 IS NOT NULL THEN 'PS3_1' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END, CASE WHEN f.wavstart IS NOT NULL THEN 'WAVSTART' END, CASE WHEN f.wavend IS NOT NULL THEN 'WAVEND' END, CASE WHEN f.dispaxis IS NOT NULL THEN 'DISPAXIS' END, CASE WHEN f.sporder IS NOT NULL THEN 'SPORDER' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.ra_ref IS NOT NULL THEN 'RA_REF' END, CASE WHEN f.dec_ref IS NOT NULL THEN 'DEC_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.velosys IS NOT NULL THEN 'VELOSYS' END, CASE WHEN f.specsys IS NOT NULL THEN 'SPECSYS' END, CASE WHEN f.xref_sci IS NOT NULL THEN 'XREF_SCI' END, CASE WHEN f.yref_sci IS NOT NULL THEN 'YREF_SCI' END, CASE WHEN f.mt_ra IS NOT NULL THEN 'MT_RA' END, CASE WHEN f.mt_dec IS NOT NULL THEN 'MT_DEC' END, CASE WHEN f.mt_avra IS NOT NULL THEN 'MT_AVRA' END, CASE WHEN f.mt_avdec IS NOT NULL THEN 'MT_AVDEC' END, CASE WHEN f.a_order IS NOT NULL THEN 'A_ORDER' END, CASE WHEN f.b_order IS NOT NULL THEN 'B_ORDER' END, CASE WHEN f.ap_order IS NOT NULL THEN 'AP_ORDER' END, CASE WHEN f.bp_order IS NOT NULL THEN 'BP_ORDER' END, CASE WHEN f.a_0_2 IS NOT NULL THEN 'A_0_2' END, CASE WHEN f.a_0_3 IS NOT NULL THEN 'A_0_3' END, CASE WHEN f.a_0_4 IS NOT NULL THEN 'A_0_4' END, CASE WHEN f.a_0_5 IS NOT NULL THEN 'A_0_5' END, CASE WHEN f.a_0_6 IS NOT NULL THEN 'A_0_6' END, CASE WHEN f.a_1_1 IS NOT NULL THEN 'A_1_1' END, CASE WHEN f.a_1_2 IS NOT NULL THEN 'A_1_2' END, CASE WHEN f.a_1_3 IS NOT NULL THEN 'A_1_3' END, CASE WHEN f.a_1_4 IS NOT NULL THEN 'A_1_4' END, CASE WHEN f.a_1_5 IS NOT NULL THEN 'A_1_5' END, CASE WHEN f.a_2_0 IS NOT NULL THEN 'A_2_0' END, CASE WHEN f.a_2_1 IS NOT NULL THEN 'A_2_1' END, CASE WHEN f.a_2_2 IS NOT NULL THEN 'A_2_2' END, CASE WHEN f.a_2_3 IS NOT NULL THEN 'A_2_3' END, CASE WHEN f.a_2_4 IS NOT NULL THEN 'A_2_4' END, CASE WHEN f.a_3_0 IS NOT NULL THEN 'A_3_0' END, CASE WHEN f.a_3_1 IS NOT NULL THEN 'A_3_1' END, CASE WHEN f.a_3_2 IS NOT NULL THEN 'A_3_2' END, CASE WHEN f.a_3_3 IS NOT NULL THEN 'A_3_3' END, CASE WHEN f.a_4_0 IS NOT NULL THEN 'A_4_0' END, CASE WHEN f.a_4_1 IS NOT NULL THEN 'A_4_1' END, CASE WHEN f.a_4_2 IS NOT NULL THEN 'A_4_2' END, CASE WHEN f.a_5_0 IS NOT NULL THEN 'A_5_0' END, CASE WHEN f.a_5_1 IS NOT NULL THEN 'A_5_1' END, CASE WHEN f.a_6_0 IS NOT NULL THEN 'A_6_0' END, CASE WHEN f.b_0_2 IS NOT NULL THEN 'B_0_2' END, CASE WHEN f.b_0_3 IS NOT NULL THEN 'B_0_3' END, CASE WHEN f.b_0_4 IS NOT NULL THEN 'B_0_4' END, CASE WHEN f.b_0_5 IS NOT NULL THEN 'B_0_5' END, CASE WHEN f.b_0_6 IS NOT NULL THEN 'B_0_6' END, CASE WHEN f.b_1_1 IS NOT NULL THEN 'B_1_1' END, CASE WHEN f.b_1_2 IS NOT NULL THEN 'B_1_2' END, CASE WHEN f.b_1_3 IS NOT NULL THEN 'B_1_3' END, CASE WHEN f.b_1_4 IS NOT NULL THEN 'B_1_4' END, CASE WHEN f.b_1_5 IS NOT NULL THEN 'B_1_5' END, CASE WHEN f.b_2_0 IS NOT NULL THEN 'B_2_0' END, CASE WHEN f.b_2_1 IS NOT NULL THEN 'B_2_1' END, CASE WHEN f.b_2_2 IS NOT NULL THEN 'B_2_2' END, CASE WHEN f.b_2_3 IS NOT NULL THEN 'B_2_3' END, CASE WHEN f.b_2_4 IS NOT NULL THEN 'B_2_4' END, CASE WHEN f.b_3_0 IS NOT NULL THEN 'B_3_0' END, CASE WHEN f.b_3_1 IS NOT NULL THEN 'B_3_1' END, CASE WHEN f.b_3_2 IS NOT NULL THEN 'B_3_2' END, CASE WHEN f.b_3_3 IS NOT NULL THEN 'B_3_3' END, CASE WHEN f.b_4_0 IS NOT NULL THEN 'B_4_0' END, CASE WHEN f.b_4_1 IS NOT NULL THEN 'B_4_1' END, CASE WHEN f.b_4_2 IS NOT NULL THEN 'B_4_2' END, CASE WHEN f.b_5_0 IS NOT NULL THEN 'B_5_0' END, CASE WHEN f.b_5_1 IS NOT NULL THEN 'B_5_1' END, CASE WHEN f.b_6_0 IS NOT NULL THEN 'B_6_0' END, CASE WHEN f.ap_0_2 IS NOT NULL THEN 'AP_0_2' END, CASE WHEN f.ap_0_3 IS NOT NULL THEN 'AP_0_3' END, CASE WHEN f.ap_0_4 IS NOT NULL THEN 'AP_0_4' END, CASE WHEN f.ap_0_5 IS NOT NULL THEN 'AP_0_5' END, CASE WHEN f.ap_0_6 IS NOT NULL THEN 'AP_0_6' END, CASE WHEN f.ap_1_1 IS NOT NULL THEN 'AP_1_1' END, CASE WHEN f.ap_1_2 IS NOT NULL THEN 'AP_1_2' END, CASE WHEN f.ap_1_3 IS NOT NULL THEN 'AP_1_3' END, CASE WHEN f.ap_1_4 IS NOT NULL THEN 'AP_1_4' END, CASE WHEN f.ap_1_5 IS NOT NULL THEN 'AP_1_5' END, CASE WHEN f.ap_2_0 IS NOT NULL THEN 'AP_2_0' END, CASE WHEN f.ap_2_1 IS NOT NULL THEN 'AP_2_1' END, CASE WHEN f.ap_2_2 IS NOT NULL THEN 'AP_2_2' END, CASE WHEN f.ap_2_3 IS NOT NULL THEN 'AP_2_3' END, CASE WHEN f.ap_2_4 IS NOT NULL THEN 'AP_2_4' END, CASE WHEN f.ap_3_0 IS NOT NULL THEN 'AP_3_0' END, CASE WHEN f.ap_3_1 IS NOT NULL THEN 'AP_3_1' END, CASE WHEN f.ap_3_2 IS NOT NULL THEN 'AP_3_2' END, CASE WHEN f.ap_3_3 IS NOT NULL THEN 'AP_3_3' END, CASE WHEN f.ap_4_0 IS NOT NULL THEN 'AP_4_0' END, CASE WHEN f.ap_4_1 IS NOT NULL THEN 'AP_4_1' END, CASE WHEN f.ap_4_2 IS NOT NULL THEN 'AP_4_2' END, CASE WHEN f.ap_5_0 IS NOT NULL THEN 'AP_5_0' END, CASE WHEN f.ap_5_1 IS NOT NULL THEN 'AP_5_1' END, CASE WHEN f.ap_6_0 IS NOT NULL THEN 'AP_6_0' END, CASE WHEN f.bp_0_2 IS NOT NULL THEN 'BP_0_2' END, CASE WHEN f.bp_0_3 IS NOT NULL THEN 'BP_0_3' END, CASE WHEN f.bp_0_4 IS NOT NULL THEN 'BP_0_4' END, CASE WHEN f.bp_0_5 IS NOT NULL THEN 'BP_0_5' END, CASE WHEN f.bp_0_6 IS NOT NULL THEN 'BP_0_6' END, CASE WHEN f.bp_1_1 IS NOT NULL THEN 'BP_1_1' END, CASE WHEN f.bp_1_2 IS NOT NULL THEN 'BP_1_2' END, CASE WHEN f.bp_1_3 IS NOT NULL THEN 'BP_1_3' END, CASE WHEN f.bp_1_4 IS NOT NULL THEN 'BP_1_4' END, CASE WHEN f.bp_1_5 IS NOT NULL THEN 'BP_1_5' END, CASE WHEN f.bp_2_0 IS NOT NULL THEN 'BP_2_0' END, CASE WHEN f.bp_2_1 IS NOT NULL THEN 'BP_2_1' END, CASE WHEN f.bp_2_2 IS NOT NULL THEN 'BP_2_2' END, CASE WHEN f.bp_2_3 IS NOT NULL THEN 'BP_2_3' END, CASE WHEN f.bp_2_4 IS NOT NULL THEN 'BP_2_4' END, CASE WHEN f.bp_3_0 IS NOT NULL THEN 'BP_3_0' END, CASE WHEN f.bp_3_1 IS NOT NULL THEN 'BP_3_1' END, CASE WHEN f.bp_3_2 IS NOT NULL THEN 'BP_3_2' END, CASE WHEN f.bp_3_3 IS NOT NULL THEN 'BP_3_3' END, CASE WHEN f.bp_4_0 IS NOT NULL THEN 'BP_4_0' END, CASE WHEN f.bp_4_1 IS NOT NULL THEN 'BP_4_1' END, CASE WHEN f.bp_4_2 IS NOT NULL THEN 'BP_4_2' END, CASE WHEN f.bp_5_0 IS NOT NULL THEN 'BP_5_0' END, CASE WHEN f.bp_5_1 IS NOT NULL THEN 'BP_5_1' END, CASE WHEN f.bp_6_0 IS NOT NULL THEN 'BP_6_0' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper,
            CASE WHEN to_jsonb(v.va_scale) = schemagen_held -> 'VA_SCALE' THEN v.va_scale END AS va_scale,
            CASE WHEN to_jsonb(v.radesys) = schemagen_held -> 'RADESYS' THEN v.radesys END AS radesys,
            CASE WHEN to_jsonb(v.ra_v1) = schemagen_held -> 'RA_V1' THEN v.ra_v1 END AS ra_v1,
            CASE WHEN to_jsonb(v.dec_v1) = schemagen_held -> 'DEC_V1' THEN v.dec_v1 END AS dec_v1,
            CASE WHEN to_jsonb(v.pa_v3) = schemagen_held -> 'PA_V3' THEN v.pa_v3 END AS pa_v3,
            CASE WHEN to_jsonb(v.wcsaxes) = schemagen_held -> 'WCSAXES' THEN v.wcsaxes END AS wcsaxes,
            CASE WHEN to_jsonb(v.crpix1) = schemagen_held -> 'CRPIX1' THEN v.crpix1 END AS crpix1,
            CASE WHEN to_jsonb(v.crpix2) = schemagen_held -> 'CRPIX2' THEN v.crpix2 END AS crpix2,
            CASE WHEN to_jsonb(v.crpix3) = schemagen_held -> 'CRPIX3' THEN v.crpix3 END AS crpix3,
            CASE WHEN to_jsonb(v.crval1) = schemagen_held -> 'CRVAL1' THEN v.crval1 END AS crval1,
            CASE WHEN to_jsonb(v.crval2) = schemagen_held -> 'CRVAL2' THEN v.crval2 END AS crval2,
            CASE WHEN to_jsonb(v.crval3) = schemagen_held -> 'CRVAL3' THEN v.crval3 END AS crval3,
            CASE WHEN to_jsonb(v.ctype1) = schemagen_held -> 'CTYPE1' THEN v.ctype1 END AS ctype1,
            CASE WHEN to_jsonb(v.ctype2) = schemagen_held -> 'CTYPE2' THEN v.ctype2 END AS ctype2,
            CASE WHEN to_jsonb(v.ctype3) = schemagen_held -> 'CTYPE3' THEN v.ctype3 END AS ctype3,
            CASE WHEN to_jsonb(v.cunit1) = schemagen_held -> 'CUNIT1' THEN v.cunit1 END AS cunit1,
            CASE WHEN to_jsonb(v.cunit2) = schemagen_held -> 'CUNIT2' THEN v.cunit2 END AS cunit2,
            CASE WHEN to_jsonb(v.cunit3) = schemagen_held -> 'CUNIT3' THEN v.cunit3 END AS cunit3,
            CASE WHEN to_jsonb(v.cdelt1) = schemagen_held -> 'CDELT1' THEN v.cdelt1 END AS cdelt1,
            CASE WHEN to_jsonb(v.cdelt2) = schemagen_held -> 'CDELT2' THEN v.cdelt2 END AS cdelt2,
            CASE WHEN to_jsonb(v.cdelt3) = schemagen_held -> 'CDELT3' THEN v.cdelt3 END AS cdelt3,
            CASE WHEN to_jsonb(v.pc1_1) = schemagen_held -> 'PC1_1' THEN v.pc1_1 END AS pc1_1,
            CASE WHEN to_jsonb(v.pc1_2) = schemagen_held -> 'PC1_2' THEN v.pc1_2 END AS pc1_2,
            CASE WHEN to_jsonb(v.pc1_3) = schemagen_held -> 'PC1_3' THEN v.pc1_3 END AS pc1_3,
            CASE WHEN to_jsonb(v.pc2_1) = schemagen_held -> 'PC2_1' THEN v.pc2_1 END AS pc2_1,
            CASE WHEN to_jsonb(v.pc2_2) = schemagen_held -> 'PC2_2' THEN v.pc2_2 END AS pc2_2,
            CASE WHEN to_jsonb(v.pc2_3) = schemagen_held -> 'PC2_3' THEN v.pc2_3 END AS pc2_3,
            CASE WHEN to_jsonb(v.pc3_1) = schemagen_held -> 'PC3_1' THEN v.pc3_1 END AS pc3_1,
            CASE WHEN to_jsonb(v.pc3_2) = schemagen_held -> 'PC3_2' THEN v.pc3_2 END AS pc3_2,
            CASE WHEN to_jsonb(v.pc3_3) = schemagen_held -> 'PC3_3' THEN v.pc3_3 END AS pc3_3,
            CASE WHEN to_jsonb(v.cd1_1) = schemagen_held -> 'CD1_1' THEN v.cd1_1 END AS cd1_1,
            CASE WHEN to_jsonb(v.cd1_2) = schemagen_held -> 'CD1_2' THEN v.cd1_2 END AS cd1_2,
            CASE WHEN to_jsonb(v.cd2_1) = schemagen_held -> 'CD2_1' THEN v.cd2_1 END AS cd2_1,
            CASE WHEN to_jsonb(v.cd2_2) = schemagen_held -> 'CD2_2' THEN v.cd2_2 END AS cd2_2,
            CASE WHEN to_jsonb(v.ps3_0) = schemagen_held -> 'PS3_0' THEN v.ps3_0 END AS ps3_0,
            CASE WHEN to_jsonb(v.ps3_1) = schemagen_held -> 'PS3_1' THEN v.ps3_1 END AS ps3_1,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region,
            CASE WHEN to_jsonb(v.wavstart) = schemagen_held -> 'WAVSTART' THEN v.wavstart END AS wavstart,
            CASE WHEN to_jsonb(v.wavend) = schemagen_held -> 'WAVEND' THEN v.wavend END AS wavend,
            CASE WHEN to_jsonb(v.dispaxis) = schemagen_held -> 'DISPAXIS' THEN v.dispaxis END AS dispaxis,
            CASE WHEN to_jsonb(v.sporder) = schemagen_held -> 'SPORDER' THEN v.sporder END AS sporder,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.ra_ref) = schemagen_held -> 'RA_REF' THEN v.ra_ref END AS ra_ref,
            CASE WHEN to_jsonb(v.dec_ref) = schemagen_held -> 'DEC_REF' THEN v.dec_ref END AS dec_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.velosys) = schemagen_held -> 'VELOSYS' THEN v.velosys END AS velosys,
            CASE WHEN to_jsonb(v.specsys) = schemagen_held -> 'SPECSYS' THEN v.specsys END AS specsys,
            CASE WHEN to_jsonb(v.xref_sci) = schemagen_held -> 'XREF_SCI' THEN v.xref_sci END AS xref_sci,
            CASE WHEN to_jsonb(v.yref_sci) = schemagen_held -> 'YREF_SCI' THEN v.yref_sci END AS yref_sci,
            CASE WHEN to_jsonb(v.mt_ra) = schemagen_held -> 'MT_RA' THEN v.mt_ra END AS mt_ra,
            CASE WHEN to_jsonb(v.mt_dec) = schemagen_held -> 'MT_DEC' THEN v.mt_dec END AS mt_dec,
            CASE WHEN to_jsonb(v.mt_avra) = schemagen_held -> 'MT_AVRA' THEN v.mt_avra END AS mt_avra,
            CASE WHEN to_jsonb(v.mt_avdec) = schemagen_held -> 'MT_AVDEC' THEN v.mt_avdec END AS mt_avdec,
            CASE WHEN to_jsonb(v.a_order) = schemagen_held -> 'A_ORDER' THEN v.a_order END AS a_order,
            CASE WHEN to_jsonb(v.b_order) = schemagen_held -> 'B_ORDER' THEN v.b_order END AS b_order,
            CASE WHEN to_jsonb(v.ap_order) = schemagen_held -> 'AP_ORDER' THEN v.ap_order END AS ap_order,
            CASE WHEN to_jsonb(v.bp_order) = schemagen_held -> 'BP_ORDER' THEN v.bp_order END AS bp_order,
            CASE WHEN to_jsonb(v.a_0_2) = schemagen_held -> 'A_0_2' THEN v.a_0_2 END AS a_0_2,
            CASE WHEN to_jsonb(v.a_0_3) = schemagen_held -> 'A_0_3' THEN v.a_0_3 END AS a_0_3,
            CASE WHEN to_jsonb(v.a_0_4) = schemagen_held -> 'A_0_4' THEN v.a_0_4 END AS a_0_4,
            CASE WHEN to_jsonb(v.a_0_5) = schemagen_held -> 'A_0_5' THEN v.a_0_5 END AS a_0_5,
            CASE WHEN to_jsonb(v.a_0_6) = schemagen_held -> 'A_0_6' THEN v.a_0_6 END AS a_0_6,
            CASE WHEN to_jsonb(v.a_1_1) = schemagen_held -> 'A_1_1' THEN v.a_1_1 END AS a_1_1,
            CASE WHEN to_jsonb(v.a_1_2) = schemagen_held -> 'A_1_2' THEN v.a_1_2 END AS a_1_2,
            CASE WHEN to_jsonb(v.a_1_3) = schemagen_held -> 'A_1_3' THEN v.a_1_3 END AS a_1_3,
            CASE WHEN to_jsonb(v.a_1_4) = schemagen_held -> 'A_1_4' THEN v.a_1_4 END AS a_1_4,
            CASE WHEN to_jsonb(v.a_1_5) = schemagen_held -> 'A_1_5' THEN v.a_1_5 END AS a_1_5,
            CASE WHEN to_jsonb(v.a_2_0) = schemagen_held -> 'A_2_0' THEN v.a_2_0 END AS a_2_0,
            CASE WHEN to_jsonb(v.a_2_1) = schemagen_held -> 'A_2_1' THEN v.a_2_1 END AS a_2_1,
            CASE WHEN to_jsonb(v.a_2_2) = schemagen_held -> 'A_2_2' THEN v.a_2_2 END AS a_2_2,
            CASE WHEN to_jsonb(v.a_2_3) = schemagen_held -> 'A_2_3' THEN v.a_2_3 END AS a_2_3,
            CASE WHEN to_jsonb(v.a_2_4) = schemagen_held -> 'A_2_4' THEN v.a_2_4 END AS a_2_4,
            CASE WHEN to_jsonb(v.a_3_0) = schemagen_held -> 'A_3_0' THEN v.a_3_0 END AS a_3_0,
            CASE WHEN to_jsonb(v.a_3_1) = schemagen_held -> 'A_3_1' THEN v.a_3_1 END AS a_3_1,
            CASE WHEN to_jsonb(v.a_3_2) = schemagen_held -> 'A_3_2' THEN v.a_3_2 END AS a_3_2,
            CASE WHEN to_jsonb(v.a_3_3) = schemagen_held -> 'A_3_3' THEN v.a_3_3 END AS a_3_3,
            CASE WHEN to_jsonb(v.a_4_0) = schemagen_held -> 'A_4_0' THEN v.a_4_0 END AS a_4_0,
            CASE WHEN to_jsonb(v.a_4_1) = schemagen_held -> 'A_4_1' THEN v.a_4_1 END AS a_4_1,
            CASE WHEN to_jsonb(v.a_4_2) = schemagen_held -> 'A_4_2' THEN v.a_4_2 END AS a_4_2,
            CASE WHEN to_jsonb(v.a_5_0) = schemagen_held -> 'A_5_0' THEN v.a_5_0 END AS a_5_0,
            CASE WHEN to_jsonb(v.a_5_1) = schemagen_held -> 'A_5_1' THEN v.a_5_1 END AS a_5_1,
            CASE WHEN to_jsonb(v.a_6_0) = schemagen_held -> 'A_6_0' THEN v.a_6_0 END AS a_6_0,
            CASE WHEN to_jsonb(v.b_0_2) = schemagen_held -> 'B_0_2' THEN v.b_0_2 END AS b_0_2,
            CASE WHEN to_jsonb(v.b_0_3) = schemagen_held -> 'B_0_3' THEN v.b_0_3 END AS b_0_3,
            CASE WHEN to_jsonb(v.b_0_4) = schemagen_held -> 'B_0_4' THEN v.b_0_4 END AS b_0_4,
            CASE WHEN to_jsonb(v.b_0_5) = schemagen_held -> 'B_0_5' THEN v.b_0_5 END AS b_0_5,
            CASE WHEN to_jsonb(v.b_0_6) = schemagen_held -> 'B_0_6' THEN v.b_0_6 END AS b_0_6,
            CASE WHEN to_jsonb(v.b_1_1) = schemagen_held -> 'B_1_1' THEN v.b_1_1 END AS b_1_1,
            CASE WHEN to_jsonb(v.b_1_2) = schemagen_held -> 'B_1_2' THEN v.b_1_2 END AS b_1_2,
            CASE WHEN to_jsonb(v.b_1_3) = schemagen_held -> 'B_1_3' THEN v.b_1_3 END AS b_1_3,
            CASE WHEN to_jsonb(v.b_1_4) = schemagen_held -> 'B_1_4' THEN v.b_1_4 END AS b_1_4,
            CASE WHEN to_jsonb(v.b_1_5) = schemagen_held -> 'B_1_5' THEN v.b_1_5 END AS b_1_5,
            CASE WHEN to_jsonb(v.b_2_0) = schemagen_held -> 'B_2_0' THEN v.b_2_0 END AS b_2_0,
            CASE WHEN to_jsonb(v.b_2_1) = schemagen_held -> 'B_2_1' THEN v.b_2_1 END AS b_2_1,
            CASE WHEN to_jsonb(v.b_2_2) = schemagen_held -> 'B_2_2' THEN v.b_2_2 END AS b_2_2,
            CASE WHEN to_jsonb(v.b_2_3) = schemagen_held -> 'B_2_3' THEN v.b_2_3 END AS b_2_3,
            CASE WHEN to_jsonb(v.b_2_4) = schemagen_held -> 'B_2_4' THEN v.b_2_4 END AS b_2_4,
            CASE WHEN to_jsonb(v.b_3_0) = schemagen_held -> 'B_3_0' THEN v.b_3_0 END AS b_3_0,
            CASE WHEN to_jsonb(v.b_3_1) = schemagen_held -> 'B_3_1' THEN v.b_3_1 END AS b_3_1,
            CASE WHEN to_jsonb(v.b_3_2) = schemagen_held -> 'B_3_2' THEN v.b_3_2 END AS b_3_2,
            CASE WHEN to_jsonb(v.b_3_3) = schemagen_held -> 'B_3_3' THEN v.b_3_3 END AS b_3_3,
            CASE WHEN to_jsonb(v.b_4_0) = schemagen_held -> 'B_4_0' THEN v.b_4_0 END AS b_4_0,
            CASE WHEN to_jsonb(v.b_4_1) = schemagen_held -> 'B_4_1' THEN v.b_4_1 END AS b_4_1,
            CASE WHEN to_jsonb(v.b_4_2) = schemagen_held -> 'B_4_2' THEN v.b_4_2 END AS b_4_2,
            CASE WHEN to_jsonb(v.b_5_0) = schemagen_held -> 'B_5_0' THEN v.b_5_0 END AS b_5_0,
            CASE WHEN to_jsonb(v.b_5_1) = schemagen_held -> 'B_5_1' THEN v.b_5_1 END AS b_5_1,
            CASE WHEN to_jsonb(v.b_6_0) = schemagen_held -> 'B_6_0' THEN v.b_6_0 END AS b_6_0,
            CASE WHEN to_jsonb(v.ap_0_2) = schemagen_held -> 'AP_0_2' THEN v.ap_0_2 END AS ap_0_2,
            CASE WHEN to_jsonb(v.ap_0_3) = schemagen_held -> 'AP_0_3' THEN v.ap_0_3 END AS ap_0_3,
            CASE WHEN to_jsonb(v.ap_0_4) = schemagen_held -> 'AP_0_4' THEN v.ap_0_4 END AS ap_0_4,
            CASE WHEN to_jsonb(v.ap_0_5) = schemagen_held -> 'AP_0_5' THEN v.ap_0_5 END AS ap_0_5,
            CASE WHEN to_jsonb(v.ap_0_6) = schemagen_held -> 'AP_0_6' THEN v.ap_0_6 END AS ap_0_6,
            CASE WHEN to_jsonb(v.ap_1_1) = schemagen_held -> 'AP_1_1' THEN v.ap_1_1 END AS ap_1_1,
            CASE WHEN to_jsonb(v.ap_1_2) = schemagen_held -> 'AP_1_2' THEN v.ap_1_2 END AS ap_1_2,
            CASE WHEN to_jsonb(v.ap_1_3) = schemagen_held -> 'AP_1_3' THEN v.ap_1_3 END AS ap_1_3,
            CASE WHEN to_jsonb(v.ap_1_4) = schemagen_held -> 'AP_1_4' THEN v.ap_1_4 END AS ap_1_4,
            CASE WHEN to_jsonb(v.ap_1_5) = schemagen_held -> 'AP_1_5' THEN v.ap_1_5 END AS ap_1_5,
            CASE WHEN to_jsonb(v.ap_2_0) = schemagen_held -> 'AP_2_0' THEN v.ap_2_0 END AS ap_2_0,
            CASE WHEN to_jsonb(v.ap_2_1) = schemagen_held -> 'AP_2_1' THEN v.ap_2_1 END AS ap_2_1,
            CASE WHEN to_jsonb(v.ap_2_2) = schemagen_held -> 'AP_2_2' THEN v.ap_2_2 END AS ap_2_2,
            CASE WHEN to_jsonb(v.ap_2_3) = schemagen_held -> 'AP_2_3' THEN v.ap_2_3 END AS ap_2_3,
            CASE WHEN to_jsonb(v.ap_2_4) = schemagen_held -> 'AP_2_4' THEN v.ap_2_4 END AS ap_2_4,
            CASE WHEN to_jsonb(v.ap_3_0) = schemagen_held -> 'AP_3_0' THEN v.ap_3_0 END AS ap_3_0,
            CASE WHEN to_jsonb(v.ap_3_1) = schemagen_held -> 'AP_3_1' THEN v.ap_3_1 END AS ap_3_1,
            CASE WHEN to_jsonb(v.ap_3_2) = schemagen_held -> 'AP_3_2' THEN v.ap_3_2 END AS ap_3_2,
            CASE WHEN to_jsonb(v.ap_3_3) = schemagen_held -> 'AP_3_3' THEN v.ap_3_3 END AS ap_3_3,
            CASE WHEN to_jsonb(v.ap_4_0) = schemagen_held -> 'AP_4_0' THEN v.ap_4_0 END AS ap_4_0,
            CASE WHEN to_jsonb(v.ap_4_1) = schemagen_held -> 'AP_4_1' THEN v.ap_4_1 END AS ap_4_1,
            CASE WHEN to_jsonb(v.ap_4_2) = schemagen_held -> 'AP_4_2' THEN v.ap_4_2 END AS ap_4_2,
            CASE WHEN to_jsonb(v.ap_5_0) = schemagen_held -> 'AP_5_0' THEN v.ap_5_0 END AS ap_5_0,
            CASE WHEN to_jsonb(v.ap_5_1) = schemagen_held -> 'AP_5_1' THEN v.ap_5_1 END AS ap_5_1,
            CASE WHEN to_jsonb(v.ap_6_0) = schemagen_held -> 'AP_6_0' THEN v.ap_6_0 END AS ap_6_0,
            CASE WHEN to_jsonb(v.bp_0_2) = schemagen_held -> 'BP_0_2' THEN v.bp_0_2 END AS bp_0_2,
            CASE WHEN to_jsonb(v.bp_0_3) = schemagen_held -> 'BP_0_3' THEN v.bp_0_3 END AS bp_0_3,
            CASE WHEN to_jsonb(v.bp_0_4) = schemagen_held -> 'BP_0_4' THEN v.bp_0_4 END AS bp_0_4,
            CASE WHEN to_jsonb(v.bp_0_5) = schemagen_held -> 'BP_0_5' THEN v.bp_0_5 END AS bp_0_5,
            CASE WHEN to_jsonb(v.bp_0_6) = schemagen_held -> 'BP_0_6' THEN v.bp_0_6 END AS bp_0_6,
            CASE WHEN to_jsonb(v.bp_1_1) = schemagen_held -> 'BP_1_1' THEN v.bp_1_1 END AS bp_1_1,
            CASE WHEN to_jsonb(v.bp_1_2) = schemagen_held -> 'BP_1_2' THEN v.bp_1_2 END AS bp_1_2,
            CASE WHEN to_jsonb(v.bp_1_3) = schemagen_held -> 'BP_1_3' THEN v.bp_1_3 END AS bp_1_3,
            CASE WHEN to_jsonb(v.bp_1_4) = schemagen_held -> 'BP_1_4' THEN v.bp_1_4 END AS bp_1_4,
            CASE WHEN to_jsonb(v.bp_1_5) = schemagen_held -> 'BP_1_5' THEN v.bp_1_5 END AS bp_1_5,
            CASE WHEN to_jsonb(v.bp_2_0) = schemagen_held -> 'BP_2_0' THEN v.bp_2_0 END AS bp_2_0,
            CASE WHEN to_jsonb(v.bp_2_1) = schemagen_held -> 'BP_2_1' THEN v.bp_2_1 END AS bp_2_1,
            CASE WHEN to_jsonb(v.bp_2_2) = schemagen_held -> 'BP_2_2' THEN v.bp_2_2 END AS bp_2_2,
            CASE WHEN to_jsonb(v.bp_2_3) = schemagen_held -> 'BP_2_3' THEN v.bp_2_3 END AS bp_2_3,
            CASE WHEN to_jsonb(v.bp_2_4) = schemagen_held -> 'BP_2_4' THEN v.bp_2_4 END AS bp_2_4,
            CASE WHEN to_jsonb(v.bp_3_0) = schemagen_held -> 'BP_3_0' THEN v.bp_3_0 END AS bp_3_0,
            CASE WHEN to_jsonb(v.bp_3_1) = schemagen_held -> 'BP_3_1' THEN v.bp_3_1 END AS bp_3_1,
            CASE WHEN to_jsonb(v.bp_3_2) = schemagen_held -> 'BP_3_2' THEN v.bp_3_2 END AS bp_3_2,
            CASE WHEN to_jsonb(v.bp_3_3) = schemagen_held -> 'BP_3_3' THEN v.bp_3_3 END AS bp_3_3,
            CASE WHEN to_jsonb(v.bp_4_0) = schemagen_held -> 'BP_4_0' THEN v.bp_4_0 END AS bp_4_0,
            CASE WHEN to_jsonb(v.bp_4_1) = schemagen_held -> 'BP_4_1' THEN v.bp_4_1 END AS bp_4_1,
            CASE WHEN to_jsonb(v.bp_4_2) = schemagen_held -> 'BP_4_2' THEN v.bp_4_2 END AS bp_4_2,
            CASE WHEN to_jsonb(v.bp_5_0) = schemagen_held -> 'BP_5_0' THEN v.bp_5_0 END AS bp_5_0,
            CASE WHEN to_jsonb(v.bp_5_1) = schemagen_held -> 'BP_5_1' THEN v.bp_5_1 END AS bp_5_1,
            CASE WHEN to_jsonb(v.bp_6_0) = schemagen_held -> 'BP_6_0' THEN v.bp_6_0 END AS bp_6_0
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper, pg_temp.schemagen_number((schemagen_held ->> 'VA_SCALE')::text) AS va_scale, (schemagen_held ->> 'RADESYS')::text AS radesys, pg_temp.schemagen_number((schemagen_held ->> 'RA_V1')::text) AS ra_v1, pg_temp.schemagen_number((schemagen_held ->> 'DEC_V1')::text) AS dec_v1, pg_temp.schemagen_number((schemagen_held ->> 'PA_V3')::text) AS pa_v3, pg_temp.schemagen_integer((schemagen_held ->> 'WCSAXES')::text) AS wcsaxes, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX1')::text) AS crpix1, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX2')::text) AS crpix2, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX3')::text) AS crpix3, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL1')::text) AS crval1, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL2')::text) AS crval2, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL3')::text) AS crval3, (schemagen_held ->> 'CTYPE1')::text AS ctype1, (schemagen_held ->> 'CTYPE2')::text AS ctype2, (schemagen_held ->> 'CTYPE3')::text AS ctype3, (schemagen_held ->> 'CUNIT1')::text AS cunit1, (schemagen_held ->> 'CUNIT2')::text AS cunit2, (schemagen_held ->> 'CUNIT3')::text AS cunit3, pg_temp.schemagen_number((schemagen_held ->> 'CDELT1')::text) AS cdelt1, pg_temp.schemagen_number((schemagen_held ->> 'CDELT2')::text) AS cdelt2, pg_temp.schemagen_number((schemagen_held ->> 'CDELT3')::text) AS cdelt3, pg_temp.schemagen_number((schemagen_held ->> 'PC1_1')::text) AS pc1_1, pg_temp.schemagen_number((schemagen_held ->> 'PC1_2')::text) AS pc1_2, pg_temp.schemagen_number((schemagen_held ->> 'PC1_3')::text) AS pc1_3, pg_temp.schemagen_number((schemagen_held ->> 'PC2_1')::text) AS pc2_1, pg_temp.schemagen_number((schemagen_held ->> 'PC2_2')::text) AS pc2_2, pg_temp.schemagen_number((schemagen_held ->> 'PC2_3')::text) AS pc2_3, pg_temp.schemagen_number((schemagen_held ->> 'PC3_1')::text) AS pc3_1, pg_temp.schemagen_number((schemagen_held ->> 'PC3_2')::text) AS pc3_2, pg_temp.schemagen_number((schemagen_held ->> 'PC3_3')::text) AS pc3_3, pg_temp.schemagen_number((schemagen_held ->> 'CD1_1')::text) AS cd1_1, pg_temp.schemagen_number((schemagen_held ->> 'CD1_2')::text) AS cd1_2, pg_temp.schemagen_number((schemagen_held ->> 'CD2_1')::text) AS cd2_1, pg_temp.schemagen_number((schemagen_held ->> 'CD2_2')::text) AS cd2_2, (schemagen_held ->> 'PS3_0')::text AS ps3_0, (schemagen_held ->> 'PS3_1')::text AS ps3_1, (schemagen_held ->> 'S_REGION')::text AS s_region, pg_temp.schemagen_number((schemagen_held ->> 'WAVSTART')::text) AS wavstart, pg_temp.schemagen_number((schemagen_held ->> 'WAVEND')::text) AS wavend, pg_temp.schemagen_integer((schemagen_held ->> 'DISPAXIS')::text) AS dispaxis, pg_temp.schemagen_integer((schemagen_held ->> 'SPORDER')::text) AS sporder, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_number((schemagen_held ->> 'RA_REF')::text) AS ra_ref, pg_temp.schemagen_number((schemagen_held ->> 'DEC_REF')::text) AS dec_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'VELOSYS')::text) AS velosys, (schemagen_held ->> 'SPECSYS')::text AS specsys, pg_temp.schemagen_number((schemagen_held ->> 'XREF_SCI')::text) AS xref_sci, pg_temp.schemagen_number((schemagen_held ->> 'YREF_SCI')::text) AS yref_sci, pg_temp.schemagen_number((schemagen_held ->> 'MT_RA')::text) AS mt_ra, pg_temp.schemagen_number((schemagen_held ->> 'MT_DEC')::text) AS mt_dec, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVRA')::text) AS mt_avra, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVDEC')::text) AS mt_avdec, pg_temp.schemagen_integer((schemagen_held ->> 'A_ORDER')::text) AS a_order, pg_temp.schemagen_integer((schemagen_held ->> 'B_ORDER')::text) AS b_order, pg_temp.schemagen_integer((schemagen_held ->> 'AP_ORDER')::text) AS ap_order, pg_temp.schemagen_integer((schemagen_held ->> 'BP_ORDER')::text) AS bp_order, pg_temp.schemagen_number((schemagen_held ->> 'A_0_2')::text) AS a_0_2, pg_temp.schemagen_number((schemagen_held ->> 'A_0_3')::text) AS a_0_3, pg_temp.schemagen_number((schemagen_held ->> 'A_0_4')::text) AS a_0_4, pg_temp.schemagen_number((schemagen_held ->> 'A_0_5')::text) AS a_0_5, pg_temp.schemagen_number((schemagen_held ->> 'A_0_6')::text) AS a_0_6, pg_temp.schemagen_number((schemagen_held ->> 'A_1_1')::text) AS a_1_1, pg_temp.schemagen_number((schemagen_held ->> 'A_1_2')::text) AS a_1_2, pg_temp.schemagen_number((schemagen_held ->> 'A_1_3')::text) AS a_1_3, pg_temp.schemagen_number((schemagen_held ->> 'A_1_4')::text) AS a_1_4, pg_temp.schemagen_number((schemagen_held ->> 'A_1_5')::text) AS a_1_5, pg_temp.schemagen_number((schemagen_held ->> 'A_2_0')::text) AS a_2_0, pg_temp.schemagen_number((schemagen_held ->> 'A_2_1')::text) AS a_2_1, pg_temp.schemagen_number((schemagen_held ->> 'A_2_2')::text) AS a_2_2, pg_temp.schemagen_number((schemagen_held ->> 'A_2_3')::text) AS a_2_3, pg_temp.schemagen_number((schemagen_held ->> 'A_2_4')::text) AS a_2_4, pg_temp.schemagen_number((schemagen_held ->> 'A_3_0')::text) AS a_3_0, pg_temp.schemagen_number((schemagen_held ->> 'A_3_1')::text) AS a_3_1, pg_temp.schemagen_number((schemagen_held ->> 'A_3_2')::text) AS a_3_2, pg_temp.schemagen_number((schemagen_held ->> 'A_3_3')::text) AS a_3_3, pg_temp.schemagen_number((schemagen_held ->> 'A_4_0')::text) AS a_4_0, pg_temp.schemagen_number((schemagen_held ->> 'A_4_1')::text) AS a_4_1, pg_temp.schemagen_number((schemagen_held ->> 'A_4_2')::text) AS a_4_2, pg_temp.schemagen_number((schemagen_held ->> 'A_5_0')::text) AS a_5_0, pg_temp.schemagen_number((schemagen_held ->> 'A_5_1')::text) AS a_5_1, pg_temp.schemagen_number((schemagen_held ->> 'A_6_0')::text) AS a_6_0, pg_temp.schemagen_number((schemagen_held ->> 'B_0_2')::text) AS b_0_2, pg_temp.schemagen_number((schemagen_held ->> 'B_0_3')::text) AS b_0_3, pg_temp.schemagen_number((schemagen_held ->> 'B_0_4')::text) AS b_0_4, pg_temp.schemagen_number((schemagen_held ->> 'B_0_5')::text) AS b_0_5, pg_temp.schemagen_number((schemagen_held ->> 'B_0_6')::text) AS b_0_6, pg_temp.schemagen_number((schemagen_held ->> 'B_1_1')::text) AS b_1_1, pg_temp.schemagen_number((schemagen_held ->> 'B_1_2')::text) AS b_1_2, pg_temp.schemagen_number((schemagen_held ->> 'B_1_3')::text) AS b_1_3, pg_temp.schemagen_number((schemagen_held ->> 'B_1_4')::text) AS b_1_4, pg_temp.schemagen_number((schemagen_held ->> 'B_1_5')::text) AS b_1_5, pg_temp.schemagen_number((schemagen_held ->> 'B_2_0')::text) AS b_2_0, pg_temp.schemagen_number((schemagen_held ->> 'B_2_1')::text) AS b_2_1, pg_temp.schemagen_number((schemagen_held ->> 'B_2_2')::text) AS b_2_2, pg_temp.schemagen_number((schemagen_held ->> 'B_2_3')::text) AS b_2_3, pg_temp.schemagen_number((schemagen_held ->> 'B_2_4')::text) AS b_2_4, pg_temp.schemagen_number((schemagen_held ->> 'B_3_0')::text) AS b_3_0, pg_temp.schemagen_number((schemagen_held ->> 'B_3_1')::text) AS b_3_1, pg_temp.schemagen_number((schemagen_held ->> 'B_3_2')::text) AS b_3_2, pg_temp.schemagen_number((schemagen_held ->> 'B_3_3')::text) AS b_3_3, pg_temp.schemagen_number((schemagen_held ->> 'B_4_0')::text) AS b_4_0, pg_temp.schemagen_number((schemagen_held ->> 'B_4_1')::text) AS b_4_1, pg_temp.schemagen_number((schemagen_held ->> 'B_4_2')::text) AS b_4_2, pg_temp.schemagen_number((schemagen_held ->> 'B_5_0')::text) AS b_5_0, pg_temp.schemagen_number((schemagen_held ->> 'B_5_1')::text) AS b_5_1, pg_temp.schemagen_number((schemagen_held ->> 'B_6_0')::text) AS b_6_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_2')::text) AS ap_0_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_3')::text) AS ap_0_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_4')::text) AS ap_0_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_5')::text) AS ap_0_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_6')::text) AS ap_0_6, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_1')::text) AS ap_1_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_2')::text) AS ap_1_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_3')::text) AS ap_1_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_4')::text) AS ap_1_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_5')::text) AS ap_1_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_0')::text) AS ap_2_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_1')::text) AS ap_2_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_2')::text) AS ap_2_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_3')::text) AS ap_2_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_4')::text) AS ap_2_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_0')::text) AS ap_3_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_1')::text) AS ap_3_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_2')::text) AS ap_3_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_3')::text) AS ap_3_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_0')::text) AS ap_4_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_1')::text) AS ap_4_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_2')::text) AS ap_4_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_0')::text) AS ap_5_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_1')::text) AS ap_5_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_6_0')::text) AS ap_6_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_2')::text) AS bp_0_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_3')::text) AS bp_0_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_4')::text) AS bp_0_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_5')::text) AS bp_0_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_6')::text) AS bp_0_6, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_1')::text) AS bp_1_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_2')::text) AS bp_1_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_3')::text) AS bp_1_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_4')::text) AS bp_1_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_5')::text) AS bp_1_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_0')::text) AS bp_2_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_1')::text) AS bp_2_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_2')::text) AS bp_2_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_3')::text) AS bp_2_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_4')::text) AS bp_2_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_0')::text) AS bp_3_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_1')::text) AS bp_3_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_2')::text) AS bp_3_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_3')::text) AS bp_3_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_0')::text) AS bp_4_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_1')::text) AS bp_4_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_2')::text) AS bp_4_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_0')::text) AS bp_5_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_1')::text) AS bp_5_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_6_0')::text) AS bp_6_0
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PA_APER', 'VA_SCALE', 'RADESYS', 'RA_V1', 'DEC_V1', 'PA_V3', 'WCSAXES', 'CRPIX1', 'CRPIX2', 'CRPIX3', 'CRVAL1', 'CRVAL2', 'CRVAL3', 'CTYPE1', 'CTYPE2', 'CTYPE3', 'CUNIT1', 'CUNIT2', 'CUNIT3', 'CDELT1', 'CDELT2', 'CDELT3', 'PC1_1', 'PC1_2', 'PC1_3', 'PC2_1', 'PC2_2', 'PC2_3', 'PC3_1', 'PC3_2', 'PC3_3', 'CD1_1', 'CD1_2', 'CD2_1', 'CD2_2', 'PS3_0', 'PS3_1', 'S_REGION', 'WAVSTART', 'WAVEND', 'DISPAXIS', 'SPORDER', 'V2_REF', 'V3_REF', 'VPARITY', 'V3I_YANG', 'RA_REF', 'DEC_REF', 'ROLL_REF', 'VELOSYS', 'SPECSYS', 'XREF_SCI', 'YREF_SCI', 'MT_RA', 'MT_DEC', 'MT_AVRA', 'MT_AVDEC', 'A_ORDER', 'B_ORDER', 'AP_ORDER', 'BP_ORDER', 'A_0_2', 'A_0_3', 'A_0_4', 'A_0_5', 'A_0_6', 'A_1_1', 'A_1_2', 'A_1_3', 'A_1_4', 'A_1_5', 'A_2_0', 'A_2_1', 'A_2_2', 'A_2_3', 'A_2_4', 'A_3_0', 'A_3_1', 'A_3_2', 'A_3_3', 'A_4_0', 'A_4_1', 'A_4_2', 'A_5_0', 'A_5_1', 'A_6_0', 'B_0_2', 'B_0_3', 'B_0_4', 'B_0_5', 'B_0_6', 'B_1_1', 'B_1_2', 'B_1_3', 'B_1_4', 'B_1_5', 'B_2_0', 'B_2_1', 'B_2_2', 'B_2_3', 'B_2_4', 'B_3_0', 'B_3_1', 'B_3_2', 'B_3_3', 'B_4_0', 'B_4_1', 'B_4_2', 'B_5_0', 'B_5_1', 'B_6_0', 'AP_0_2', 'AP_0_3', 'AP_0_4', 'AP_0_5', 'AP_0_6', 'AP_1_1', 'AP_1_2', 'AP_1_3', 'AP_1_4', 'AP_1_5', 'AP_2_0', 'AP_2_1', 'AP_2_2', 'AP_2_3', 'AP_2_4', 'AP_3_0', 'AP_3_1', 'AP_3_2', 'AP_3_3', 'AP_4_0', 'AP_4_1', 'AP_4_2', 'AP_5_0', 'AP_5_1', 'AP_6_0', 'BP_0_2', 'BP_0_3', 'BP_0_4', 'BP_0_5', 'BP_0_6', 'BP_1_1', 'BP_1_2', 'BP_1_3', 'BP_1_4', 'BP_1_5', 'BP_2_0', 'BP_2_1', 'BP_2_2', 'BP_2_3', 'BP_2_4', 'BP_3_0', 'BP_3_1', 'BP_3_2', 'BP_3_3', 'BP_4_0', 'BP_4_1', 'BP_4_2', 'BP_5_0', 'BP_5_1', 'BP_6_0'];
UPDATE amilg_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE aminorm_oi_primary AS t SET (hybridff, r_sirskl, calib, roll_ref, v3i_yang, vparity, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl), coalesce(f.calib, t.calib), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END, CASE WHEN f.calib IS NOT NULL THEN 'CALIB' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl,
            CASE WHEN to_jsonb(v.calib) = schemagen_held -> 'CALIB' THEN v.calib END AS calib,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl, (schemagen_held ->> 'CALIB')::text AS calib, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL', 'CALIB', 'ROLL_REF', 'V3I_YANG', 'VPARITY'];
UPDATE aminorm_oi_sci AS t SET (pa_aper, va_scale, radesys, ra_v1, dec_v1, pa_v3, wcsaxes, crpix1, crpix2, crpix3, crval1, crval2, crval3, ctype1, ctype2, ctype3, cunit1, cunit2, cunit3, cdelt1, cdelt2, cdelt3, pc1_1, pc1_2, pc1_3, pc2_1, pc2_2, pc2_3, pc3_1, pc3_2, pc3_3, cd1_1, cd1_2, cd2_1, cd2_2, ps3_0, ps3_1, s_region, wavstart, wavend, dispaxis, sporder, v2_ref, v3_ref, vparity, v3i_yang, ra_ref, dec_ref, roll_ref, velosys, specsys, xref_sci, yref_sci, mt_ra, mt_dec, mt_avra, mt_avdec, a_order, b_order, ap_order, bp_order, a_0_2, a_0_3, a_0_4, a_0_5, a_0_6, a_1_1, a_1_2, a_1_3, a_1_4, a_1_5, a_2_0, a_2_1, a_2_2, a_2_3, a_2_4, a_3_0, a_3_1, a_3_2, a_3_3, a_4_0, a_4_1, a_4_2, a_5_0, a_5_1, a_6_0, b_0_2, b_0_3, b_0_4, b_0_5, b_0_6, b_1_1, b_1_2, b_1_3, b_1_4, b_1_5, b_2_0, b_2_1, b_2_2, b_2_3, b_2_4, b_3_0, b_3_1, b_3_2, b_3_3, b_4_0, b_4_1, b_4_2, b_5_0, b_5_1, b_6_0, ap_0_2, ap_0_3, ap_0_4, ap_0_5, ap_0_6, ap_1_1, ap_1_2, ap_1_3, ap_1_4, ap_1_5, ap_2_0, ap_2_1, ap_2_2, ap_2_3, ap_2_4, ap_3_0, ap_3_1, ap_3_2, ap_3_3, ap_4_0, ap_4_1, ap_4_2, ap_5_0, ap_5_1, ap_6_0, bp_0_2, bp_0_3, bp_0_4, bp_0_5, bp_0_6, bp_1_1, bp_1_2, bp_1_3, bp_1_4, bp_1_5, bp_2_0, bp_2_1, bp_2_2, bp_2_3, bp_2_4, bp_3_0, bp_3_1, bp_3_2, bp_3_3, bp_4_0, bp_4_1, bp_4_2, bp_5_0, bp_5_1, bp_6_0, other_keywords) = (
    SELECT coalesce(f.pa_aper, t.pa_aper), coalesce(f.va_scale, t.va_scale), coalesce(f.radesys, t.radesys), coalesce(f.ra_v1, t.ra_v1), coalesce(f.dec_v1, t.dec_v1), coalesce(f.pa_v3, t.pa_v3), coalesce(f.wcsaxes, t.wcsaxes), coalesce(f.crpix1, t.crpix1), coalesce(f.crpix2, t.crpix2), coalesce(f.crpix3, t.crpix3), coalesce(f.crval1, t.crval1), coalesce(f.crval2, t.crval2), coalesce(f.crval3, t.crval3), coalesce(f.ctype1, t.ctype1), coalesce(f.ctype2, t.ctype2), coalesce(f.ctype3, t.ctype3), coalesce(f.cunit1, t.cunit1), coalesce(f.cunit2, t.cunit2), coalesce(f.cunit3, t.cunit3), coalesce(f.cdelt1, t.cdelt1), coalesce(f.cdelt2, t.cdelt2), coalesce(f.cdelt3, t.cdelt3), coalesce(f.pc1_1, t.pc1_1), coalesce(f.pc1_2, t.pc1_2), coalesce(f.pc1_3, t.pc1_3), coalesce(f.pc2_1, t.pc2_1), coalesce(f.pc2_2, t.pc2_2), coalesce(f.pc2_3, t.pc2_3), coalesce(f.pc3_1, t.pc3_1), coalesce(f.pc3_2, t.pc3_2), coalesce(f.pc3_3, t.pc3_3), coalesce(f.cd1_1, t.cd1_1), coalesce(f.cd1_2, t.cd1_2), coalesce(f.cd2_1, t.cd2_1), coalesce(f.cd2_2, t.cd2_2), coalesce(f.ps3_0, t.ps3_0), coalesce(f.ps3_1, t.ps3_1), coalesce(f.s_region, t.s_region), coalesce(f.wavstart, t.wavstart), coalesce(f.wavend, t.wavend), coalesce(f.dispaxis, t.dispaxis), coalesce(f.sporder, t.sporder), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.vparity, t.vparity), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.ra_ref, t.ra_ref), coalesce(f.dec_ref, t.dec_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.velosys, t.velosys), coalesce(f.specsys, t.specsys), coalesce(f.xref_sci, t.xref_sci), coalesce(f.yref_sci, t.yref_sci), coalesce(f.mt_ra, t.mt_ra), coalesce(f.mt_dec, t.mt_dec), coalesce(f.mt_avra, t.mt_avra), coalesce(f.mt_avdec, t.mt_avdec), coalesce(f.a_order, t.a_order), coalesce(f.b_order, t.b_order), coalesce(f.ap_order, t.ap_order), coalesce(f.bp_order, t.bp_order), coalesce(f.a_0_2, t.a_0_2), coalesce(f.a_0_3, t.a_0_3), coalesce(f.a_0_4, t.a_0_4), coalesce(f.a_0_5, t.a_0_5), coalesce(f.a_0_6, t.a_0_6), coalesce(f.a_1_1, t.a_1_1), coalesce(f.a_1_2, t.a_1_2), coalesce(f.a_1_3, t.a_1_3), coalesce(f.a_1_4, t.a_1_4), coalesce(f.a_1_5, t.a_1_5), coalesce(f.a_2_0, t.a_2_0), coalesce(f.a_2_1, t.a_2_1), coalesce(f.a_2_2, t.a_2_2), coalesce(f.a_2_3, t.a_2_3), coalesce(f.a_2_4, t.a_2_4), coalesce(f.a_3_0, t.a_3_0), coalesce(f.a_3_1, t.a_3_1), coalesce(f.a_3_2, t.a_3_2), coalesce(f.a_3_3, t.a_3_3), coalesce(f.a_4_0, t.a_4_0), coalesce(f.a_4_1, t.a_4_1), coalesce(f.a_4_2, t.a_4_2), coalesce(f.a_5_0, t.a_5_0), coalesce(f.a_5_1, t.a_5_1), coalesce(f.a_6_0, t.a_6_0), coalesce(f.b_0_2, t.b_0_2), coalesce(f.b_0_3, t.b_0_3), coalesce(f.b_0_4, t.b_0_4), coalesce(f.b_0_5, t.b_0_5), coalesce(f.b_0_6, t.b_0_6), coalesce(f.b_1_1, t.b_1_1), coalesce(f.b_1_2, t.b_1_2), coalesce(f.b_1_3, t.b_1_3), coalesce(f.b_1_4, t.b_1_4), coalesce(f.b_1_5, t.b_1_5), coalesce(f.b_2_0, t.b_2_0), coalesce(f.b_2_1, t.b_2_1), coalesce(f.b_2_2, t.b_2_2), coalesce(f.b_2_3, t.b_2_3), coalesce(f.b_2_4, t.b_2_4), coalesce(f.b_3_0, t.b_3_0), coalesce(f.b_3_1, t.b_3_1), coalesce(f.b_3_2, t.b_3_2), coalesce(f.b_3_3, t.b_3_3), coalesce(f.b_4_0, t.b_4_0), coalesce(f.b_4_1, t.b_4_1), coalesce(f.b_4_2, t.b_4_2), coalesce(f.b_5_0, t.b_5_0), coalesce(f.b_5_1, t.b_5_1), coalesce(f.b_6_0, t.b_6_0), coalesce(f.ap_0_2, t.ap_0_2), coalesce(f.ap_0_3, t.ap_0_3), coalesce(f.ap_0_4, t.ap_0_4), coalesce(f.ap_0_5, t.ap_0_5), coalesce(f.ap_0_6, t.ap_0_6), coalesce(f.ap_1_1, t.ap_1_1), coalesce(f.ap_1_2, t.ap_1_2), coalesce(f.ap_1_3, t.ap_1_3), coalesce(f.ap_1_4, t.ap_1_4), coalesce(f.ap_1_5, t.ap_1_5), coalesce(f.ap_2_0, t.ap_2_0), coalesce(f.ap_2_1, t.ap_2_1), coalesce(f.ap_2_2, t.ap_2_2), coalesce(f.ap_2_3, t.ap_2_3), coalesce(f.ap_2_4, t.ap_2_4), coalesce(f.ap_3_0, t.ap_3_0), coalesce(f.ap_3_1, t.ap_3_1), coalesce(f.ap_3_2, t.ap_3_2), coalesce(f.ap_3_3, t.ap_3_3), coalesce(f.ap_4_0, t.ap_4_0), coalesce(f.ap_4_1, t.ap_4_1), coalesce(f.ap_4_2, t.ap_4_2), coalesce(f.ap_5_0, t.ap_5_0), coalesce(f.ap_5_1, t.ap_5_1), coalesce(f.ap_6_0, t.ap_6_0), coalesce(f.bp_0_2, t.bp_0_2), coalesce(f.bp_0_3, t.bp_0_3), coalesce(f.bp_0_4, t.bp_0_4), coalesce(f.bp_0_5, t.bp_0_5), coalesce(f.bp_0_6, t.bp_0_6), coalesce(f.bp_1_1, t.bp_1_1), coalesce(f.bp_1_2, t.bp_1_2), coalesce(f.bp_1_3, t.bp_1_3), coalesce(f.bp_1_4, t.bp_1_4), coalesce(f.bp_1_5, t.bp_1_5), coalesce(f.bp_2_0, t.bp_2_0), coalesce(f.bp_2_1, t.bp_2_1), coalesce(f.bp_2_2, t.bp_2_2), coalesce(f.bp_2_3, t.bp_2_3), coalesce(f.bp_2_4, t.bp_2_4), coalesce(f.bp_3_0, t.bp_3_0), coalesce(f.bp_3_1, t.bp_3_1), coalesce(f.bp_3_2, t.bp_3_2), coalesce(f.bp_3_3, t.bp_3_3), coalesce(f.bp_4_0, t.bp_4_0), coalesce(f.bp_4_1, t.bp_4_1), coalesce(f.bp_4_2, t.bp_4_2), coalesce(f.bp_5_0, t.bp_5_0), coalesce(f.bp_5_1, t.bp_5_1), coalesce(f.bp_6_0, t.bp_6_0),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END, CASE WHEN f.va_scale IS NOT NULL THEN 'VA_SCALE' END, CASE WHEN f.radesys IS NOT NULL THEN 'RADESYS' END, CASE WHEN f.ra_v1 IS NOT NULL THEN 'RA_V1' END, CASE WHEN f.dec_v1 IS NOT NULL THEN 'DEC_V1' END, CASE WHEN f.pa_v3 IS NOT NULL THEN 'PA_V3' END, CASE WHEN f.wcsaxes IS NOT NULL THEN 'WCSAXES' END, CASE WHEN f.crpix1 IS NOT NULL THEN 'CRPIX1' END, CASE WHEN f.crpix2 IS NOT NULL THEN 'CRPIX2' END, CASE WHEN f.crpix3 IS NOT NULL THEN 'CRPIX3' END, CASE WHEN f.crval1 IS NOT NULL THEN 'CRVAL1' END, CASE WHEN f.crval2 IS NOT NULL THEN 'CRVAL2' END, CASE WHEN f.crval3 IS NOT NULL THEN 'CRVAL3' END, CASE WHEN f.ctype1 IS NOT NULL THEN 'CTYPE1' END, CASE WHEN f.ctype2 IS NOT NULL THEN 'CTYPE2' END, CASE WHEN f.ctype3 IS NOT NULL THEN 'CTYPE3' END, CASE WHEN f.cunit1 IS NOT NULL THEN 'CUNIT1' END, CASE WHEN f.cunit2 IS NOT NULL THEN 'CUNIT2' END, CASE WHEN f.cunit3 IS NOT NULL THEN 'CUNIT3' END, CASE WHEN f.cdelt1 IS NOT NULL THEN 'CDELT1' END, CASE WHEN f.cdelt2 IS NOT NULL THEN 'CDELT2' END, CASE WHEN f.cdelt3 IS NOT NULL THEN 'CDELT3' END, CASE WHEN f.pc1_1 IS NOT NULL THEN 'PC1_1' END, CASE WHEN f.pc1_2 IS NOT NULL THEN 'PC1_2' END, CASE WHEN f.pc1_3 IS NOT NULL THEN 'PC1_3' END, CASE WHEN f.pc2_1 IS NOT NULL THEN 'PC2_1' END, CASE WHEN f.pc2_2 IS NOT NULL THEN 'PC2_2' END, CASE WHEN f.pc2_3 IS NOT NULL THEN 'PC2_3' END, CASE WHEN f.pc3_1 IS NOT NULL THEN 'PC3_1' END, CASE WHEN f.pc3_2 IS NOT NULL THEN 'PC3_2' END, CASE WHEN f.pc3_3 IS NOT NULL THEN 'PC3_3' END, CASE WHEN f.cd1_1 IS NOT NULL THEN 'CD1_1' END, CASE WHEN f.cd1_2 IS NOT NULL THEN 'CD1_2' END, CASE WHEN f.cd2_1 IS NOT NULL THEN 'CD2_1' END, CASE WHEN f.cd2_2 IS NOT NULL THEN 'CD2_2' END, CASE WHEN f.ps3_0 IS NOT NULL THEN 'PS3_0' END, CASE WHEN f.ps3_1 IS NOT NULL THEN 'PS3_1' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END, CASE WHEN f.wavstart IS NOT NULL THEN 'WAVSTART' END, CASE WHEN f.wavend IS NOT NULL THEN 'WAVEND' END, CASE WHEN f.dispaxis IS NOT NULL THEN 'DISPAXIS' END, CASE WHEN f.sporder IS NOT NULL THEN 'SPORDER' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.ra_ref IS NOT NULL THEN 'RA_REF' END, CASE WHEN f.dec_ref IS NOT NULL THEN 'DEC_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.velosys IS NOT NULL THEN 'VELOSYS' END, CASE WHEN f.specsys IS NOT NULL THEN 'SPECSYS' END, CASE WHEN f.xref_sci IS NOT NULL THEN 'XREF_SCI' END, CASE WHEN f.yref_sci IS NOT NULL THEN 'YREF_SCI' END, CASE WHEN f.mt_ra IS NOT NULL THEN 'MT_RA' END, CASE WHEN f.mt_dec IS NOT NULL THEN 'MT_DEC' END, CASE WHEN f.mt_avra IS NOT NULL THEN 'MT_AVRA' END, CASE WHEN f.mt_avdec IS NOT NULL THEN 'MT_AVDEC' END, CASE WHEN f.a_order IS NOT NULL THEN 'A_ORDER' END, CASE WHEN f.b_order IS NOT NULL THEN 'B_ORDER' END, CASE WHEN f.ap_order IS NOT NULL THEN 'AP_ORDER' END, CASE WHEN f.bp_order IS NOT NULL THEN 'BP_ORDER' END, CASE WHEN f.a_0_2 IS NOT NULL THEN 'A_0_2' END, CASE WHEN f.a_0_3 IS NOT NULL THEN 'A_0_3' END, CASE WHEN f.a_0_4 IS NOT NULL THEN 'A_0_4' END, CASE WHEN f.a_0_5 IS NOT NULL THEN 'A_0_5' END, CASE WHEN f.a_0_6 IS NOT NULL THEN 'A_0_6' END, CASE WHEN f.a_1_1 IS NOT NULL THEN 'A_1_1' END, CASE WHEN f.a_1_2 IS NOT NULL THEN 'A_1_2' END, CASE WHEN f.a_1_3 IS NOT NULL THEN 'A_1_3' END, CASE WHEN f.a_1_4 IS NOT NULL THEN 'A_1_4' END, CASE WHEN f.a_1_5 IS NOT NULL THEN 'A_1_5' END, CASE WHEN f.a_2_0 IS NOT NULL THEN 'A_2_0' END, CASE WHEN f.a_2_1 IS NOT NULL THEN 'A_2_1' END, CASE WHEN f.a_2_2 IS NOT NULL THEN 'A_2_2' END, CASE WHEN f.a_2_3 IS NOT NULL THEN 'A_2_3' END, CASE WHEN f.a_2_4 IS NOT NULL THEN 'A_2_4' END, CASE WHEN f.a_3_0 IS NOT NULL THEN 'A_3_0' END, CASE WHEN f.a_3_1 IS NOT NULL THEN 'A_3_1' END, CASE WHEN f.a_3_2 IS NOT NULL THEN 'A_3_2' END, CASE WHEN f.a_3_3 IS NOT NULL THEN 'A_3_3' END, CASE WHEN f.a_4_0 IS NOT NULL THEN 'A_4_0' END, CASE WHEN f.a_4_1 IS NOT NULL THEN 'A_4_1' END, CASE WHEN f.a_4_2 IS NOT NULL THEN 'A_4_2' END, CASE WHEN f.a_5_0 IS NOT NULL THEN 'A_5_0' END, CASE WHEN f.a_5_1 IS NOT NULL THEN 'A_5_1' END, CASE WHEN f.a_6_0 IS NOT NULL THEN 'A_6_0' END, CASE WHEN f.b_0_2 IS NOT NULL THEN 'B_0_2' END, CASE WHEN f.b_0_3 IS NOT NULL THEN 'B_0_3' END, CASE WHEN f.b_0_4 IS NOT NULL THEN 'B_0_4' END, CASE WHEN f.b_0_5 IS NOT NULL THEN 'B_0_5' END, CASE WHEN f.b_0_6 IS NOT NULL THEN 'B_0_6' END, CASE WHEN f.b_1_1 IS NOT NULL THEN 'B_1_1' END, CASE WHEN f.b_1_2 IS NOT NULL THEN 'B_1_2' END, CASE WHEN f.b_1_3 IS NOT NULL THEN 'B_1_3' END, CASE WHEN f.b_1_4 IS NOT NULL THEN 'B_1_4' END, CASE WHEN f.b_1_5 IS NOT NULL THEN 'B_1_5' END, CASE WHEN f.b_2_0 IS NOT NULL THEN 'B_2_0' END, CASE WHEN f.b_2_1 IS NOT NULL THEN 'B_2_1' END, CASE WHEN f.b_2_2 IS NOT NULL THEN 'B_2_2' END, CASE WHEN f.b_2_3 IS NOT NULL THEN 'B_2_3' END, CASE WHEN f.b_2_4 IS NOT NULL THEN 'B_2_4' END, CASE WHEN f.b_3_0 IS NOT NULL THEN 'B_3_0' END, CASE WHEN f.b_3_1 IS NOT NULL THEN 'B_3_1' END, CASE WHEN f.b_3_2 IS NOT NULL THEN 'B_3_2' END, CASE WHEN f.b_3_3 IS NOT NULL THEN 'B_3_3' END, CASE WHEN f.b_4_0 IS NOT NULL THEN 'B_4_0' END, CASE WHEN f.b_4_1 IS NOT NULL THEN 'B_4_1' END, CASE WHEN f.b_4_2 IS NOT NULL THEN 'B_4_2' END, CASE WHEN f.b_5_0 IS NOT NULL THEN 'B_5_0' END, CASE WHEN f.b_5_1 IS NOT NULL THEN 'B_5_1' END, CASE WHEN f.b_6_0 IS NOT NULL THEN 'B_6_0' END, CASE WHEN f.ap_0_2 IS NOT NULL THEN 'AP_0_2' END, CASE WHEN f.ap_0_3 IS NOT NULL THEN 'AP_0_3' END, CASE WHEN f.ap_0_4 IS NOT NULL THEN 'AP_0_4' END, CASE WHEN f.ap_0_5 IS NOT NULL THEN 'AP_0_5' END, CASE WHEN f.ap_0_6 IS NOT NULL THEN 'AP_0_6' END, CASE WHEN f.ap_1_1 IS NOT NULL THEN 'AP_1_1' END, CASE WHEN f.ap_1_2 IS NOT NULL THEN 'AP_1_2' END, CASE WHEN f.ap_1_3 IS NOT NULL THEN 'AP_1_3' END, CASE WHEN f.ap_1_4 IS NOT NULL THEN 'AP_1_4' END, CASE WHEN f.ap_1_5 IS NOT NULL THEN 'AP_1_5' END, CASE WHEN f.ap_2_0 IS NOT NULL THEN 'AP_2_0' END, CASE WHEN f.ap_2_1 IS NOT NULL THEN 'AP_2_1' END, CASE WHEN f.ap_2_2 IS NOT NULL THEN 'AP_2_2' END, CASE WHEN f.ap_2_3 IS NOT NULL THEN 'AP_2_3' END, CASE WHEN f.ap_2_4 IS NOT NULL THEN 'AP_2_4' END, CASE WHEN f.ap_3_0 IS NOT NULL THEN 'AP_3_0' END, CASE WHEN f.ap_3_1 IS NOT NULL THEN 'AP_3_1' END, CASE WHEN f.ap_3_2 IS NOT NULL THEN 'AP_3_2' END, CASE WHEN f.ap_3_3 IS NOT NULL THEN 'AP_3_3' END, CASE WHEN f.ap_4_0 IS NOT NULL THEN 'AP_4_0' END, CASE WHEN f.ap_4_1 IS NOT NULL THEN 'AP_4_1' END, CASE WHEN f.ap_4_2 IS NOT NULL THEN 'AP_4_2' END, CASE WHEN f.ap_5_0 IS NOT NULL THEN 'AP_5_0' END, CASE WHEN f.ap_5_1 IS NOT NULL THEN 'AP_5_1' END, CASE WHEN f.ap_6_0 IS NOT NULL THEN 'AP_6_0' END, CASE WHEN f.bp_0_2 IS NOT NULL THEN 'BP_0_2' END, CASE WHEN f.bp_0_3 IS NOT NULL THEN 'BP_0_3' END, CASE WHEN f.bp_0_4 IS NOT NULL THEN 'BP_0_4' END, CASE WHEN f.bp_0_5 IS NOT NULL THEN 'BP_0_5' END, CASE WHEN f.bp_0_6 IS NOT NULL THEN 'BP_0_6' END, CASE WHEN f.bp_1_1 IS NOT NULL THEN 'BP_1_1' END, CASE WHEN f.bp_1_2 IS NOT NULL THEN 'BP_1_2' END, CASE WHEN f.bp_1_3 IS NOT NULL THEN 'BP_1_3' END, CASE WHEN f.bp_1_4 IS NOT NULL THEN 'BP_1_4' END, CASE WHEN f.bp_1_5 IS NOT NULL THEN 'BP_1_5' END, CASE WHEN f.bp_2_0 IS NOT NULL THEN 'BP_2_0' END, CASE WHEN f.bp_2_1 IS NOT NULL THEN 'BP_2_1' END, CASE WHEN f.bp_2_2 IS NOT NULL THEN 'BP_2_2' END, CASE WHEN f.bp_2_3 IS NOT NULL THEN 'BP_2_3' END, CASE WHEN f.bp_2_4 IS NOT NULL THEN 'BP_2_4' END, CASE WHEN f.bp_3_0 IS NOT NULL THEN 'BP_3_0' END, CASE WHEN f.bp_3_1 IS NOT NULL THEN 'BP_3_1' END, CASE WHEN f.bp_3_2 IS NOT NULL THEN 'BP_3_2' END, CASE WHEN f.bp_3_3 IS NOT NULL THEN 'BP_3_3' END, CASE WHEN f.bp_4_0 IS NOT NULL THEN 'BP_4_0' END, CASE WHEN f.bp_4_1 IS NOT NULL THEN 'BP_4_1' END, CASE WHEN f.bp_4_2 IS NOT NULL THEN 'BP_4_2' END, CASE WHEN f.bp_5_0 IS NOT NULL THEN 'BP_5_0' END, CASE WHEN f.bp_5_1 IS NOT NULL THEN 'BP_5_1' END, CASE WHEN f.bp_6_0 IS NOT NULL THEN 'BP_6_0' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper,
            CASE WHEN to_jsonb(v.va_scale) = schemagen_held -> 'VA_SCALE' THEN v.va_scale END AS va_scale,
            CASE WHEN to_jsonb(v.radesys) = schemagen_held -> 'RADESYS' THEN v.radesys END AS radesys,
            CASE WHEN to_jsonb(v.ra_v1) = schemagen_held -> 'RA_V1' THEN v.ra_v1 END AS ra_v1,
            CASE WHEN to_jsonb(v.dec_v1) = schemagen_held -> 'DEC_V1' THEN v.dec_v1 END AS dec_v1,
            CASE WHEN to_jsonb(v.pa_v3) = schemagen_held -> 'PA_V3' THEN v.pa_v3 END AS pa_v3,
            CASE WHEN to_jsonb(v.wcsaxes) = schemagen_held -> 'WCSAXES' THEN v.wcsaxes END AS wcsaxes,
            CASE WHEN to_jsonb(v.crpix1) = schemagen_held -> 'CRPIX1' THEN v.crpix1 END AS crpix1,
            CASE WHEN to_jsonb(v.crpix2) = schemagen_held -> 'CRPIX2' THEN v.crpix2 END AS crpix2,
            CASE WHEN to_jsonb(v.crpix3) = schemagen_held -> 'CRPIX3' THEN v.crpix3 END AS crpix3,
            CASE WHEN to_jsonb(v.crval1) = schemagen_held -> 'CRVAL1' THEN v.crval1 END AS crval1,
            CASE WHEN to_jsonb(v.crval2) = schemagen_held -> 'CRVAL2' THEN v.crval2 END AS crval2,
            CASE WHEN to_jsonb(v.crval3) = schemagen_held -> 'CRVAL3' THEN v.crval3 END AS crval3,
            CASE WHEN to_jsonb(v.ctype1) = schemagen_held -> 'CTYPE1' THEN v.ctype1 END AS ctype1,
            CASE WHEN to_jsonb(v.ctype2) = schemagen_held -> 'CTYPE2' THEN v.ctype2 END AS ctype2,
            CASE WHEN to_jsonb(v.ctype3) = schemagen_held -> 'CTYPE3' THEN v.ctype3 END AS ctype3,
            CASE WHEN to_jsonb(v.cunit1) = schemagen_held -> 'CUNIT1' THEN v.cunit1 END AS cunit1,
            CASE WHEN to_jsonb(v.cunit2) = schemagen_held -> 'CUNIT2' THEN v.cunit2 END AS cunit2,
            CASE WHEN to_jsonb(v.cunit3) = schemagen_held -> 'CUNIT3' THEN v.cunit3 END AS cunit3,
            CASE WHEN to_jsonb(v.cdelt1) = schemagen_held -> 'CDELT1' THEN v.cdelt1 END AS cdelt1,
            CASE WHEN to_jsonb(v.cdelt2) = schemagen_held -> 'CDELT2' THEN v.cdelt2 END AS cdelt2,
            CASE WHEN to_jsonb(v.cdelt3) = schemagen_held -> 'CDELT3' THEN v.cdelt3 END AS cdelt3,
            CASE WHEN to_jsonb(v.pc1_1) = schemagen_held -> 'PC1_1' THEN v.pc1_1 END AS pc1_1,
            CASE WHEN to_jsonb(v.pc1_2) = schemagen_held -> 'PC1_2' THEN v.pc1_2 END AS pc1_2,
            CASE WHEN to_jsonb(v.pc1_3) = schemagen_held -> 'PC1_3' THEN v.pc1_3 END AS pc1_3,
            CASE WHEN to_jsonb(v.pc2_1) = schemagen_held -> 'PC2_1' THEN v.pc2_1 END AS pc2_1,
            CASE WHEN to_jsonb(v.pc2_2) = schemagen_held -> 'PC2_2' THEN v.pc2_2 END AS pc2_2,
            CASE WHEN to_jsonb(v.pc2_3) = schemagen_held -> 'PC2_3' THEN v.pc2_3 END AS pc2_3,
            CASE WHEN to_jsonb(v.pc3_1) = schemagen_held -> 'PC3_1' THEN v.pc3_1 END AS pc3_1,
            CASE WHEN to_jsonb(v.pc3_2) = schemagen_held -> 'PC3_2' THEN v.pc3_2 END AS pc3_2,
            CASE WHEN to_jsonb(v.pc3_3) = schemagen_held -> 'PC3_3' THEN v.pc3_3 END AS pc3_3,
            CASE WHEN to_jsonb(v.cd1_1) = schemagen_held -> 'CD1_1' THEN v.cd1_1 END AS cd1_1,
            CASE WHEN to_jsonb(v.cd1_2) = schemagen_held -> 'CD1_2' THEN v.cd1_2 END AS cd1_2,
            CASE WHEN to_jsonb(v.cd2_1) = schemagen_held -> 'CD2_1' THEN v.cd2_1 END AS cd2_1,
            CASE WHEN to_jsonb(v.cd2_2) = schemagen_held -> 'CD2_2' THEN v.cd2_2 END AS cd2_2,
            CASE WHEN to_jsonb(v.ps3_0) = schemagen_held -> 'PS3_0' THEN v.ps3_0 END AS ps3_0,
            CASE WHEN to_jsonb(v.ps3_1) = schemagen_held -> 'PS3_1' THEN v.ps3_1 END AS ps3_1,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region,
            CASE WHEN to_jsonb(v.wavstart) = schemagen_held -> 'WAVSTART' THEN v.wavstart END AS wavstart,
            CASE WHEN to_jsonb(v.wavend) = schemagen_held -> 'WAVEND' THEN v.wavend END AS wavend,
            CASE WHEN to_jsonb(v.dispaxis) = schemagen_held -> 'DISPAXIS' THEN v.dispaxis END AS dispaxis,
            CASE WHEN to_jsonb(v.sporder) = schemagen_held -> 'SPORDER' THEN v.sporder END AS sporder,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.ra_ref) = schemagen_held -> 'RA_REF' THEN v.ra_ref END AS ra_ref,
            CASE WHEN to_jsonb(v.dec_ref) = schemagen_held -> 'DEC_REF' THEN v.dec_ref END AS dec_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.velosys) = schemagen_held -> 'VELOSYS' THEN v.velosys END AS velosys,
            CASE WHEN to_jsonb(v.specsys) = schemagen_held -> 'SPECSYS' THEN v.specsys END AS specsys,
            CASE WHEN to_jsonb(v.xref_sci) = schemagen_held -> 'XREF_SCI' THEN v.xref_sci END AS xref_sci,
            CASE WHEN to_jsonb(v.yref_sci) = schemagen_held -> 'YREF_SCI' THEN v.yref_sci END AS yref_sci,
            CASE WHEN to_jsonb(v.mt_ra) = schemagen_held -> 'MT_RA' THEN v.mt_ra END AS mt_ra,
            CASE WHEN to_jsonb(v.mt_dec) = schemagen_held -> 'MT_DEC' THEN v.mt_dec END AS mt_dec,
            CASE WHEN to_jsonb(v.mt_avra) = schemagen_held -> 'MT_AVRA' THEN v.mt_avra END AS mt_avra,
            CASE WHEN to_jsonb(v.mt_avdec) = schemagen_held -> 'MT_AVDEC' THEN v.mt_avdec END AS mt_avdec,
            CASE WHEN to_jsonb(v.a_order) = schemagen_held -> 'A_ORDER' THEN v.a_order END AS a_order,
            CASE WHEN to_jsonb(v.b_order) = schemagen_held -> 'B_ORDER' THEN v.b_order END AS b_order,
            CASE WHEN to_jsonb(v.ap_order) = schemagen_held -> 'AP_ORDER' THEN v.ap_order END AS ap_order,
            CASE WHEN to_jsonb(v.bp_order) = schemagen_held -> 'BP_ORDER' THEN v.bp_order END AS bp_order,
            CASE WHEN to_jsonb(v.a_0_2) = schemagen_held -> 'A_0_2' THEN v.a_0_2 END AS a_0_2,
            CASE WHEN to_jsonb(v.a_0_3) = schemagen_held -> 'A_0_3' THEN v.a_0_3 END AS a_0_3,
            CASE WHEN to_jsonb(v.a_0_4) = schemagen_held -> 'A_0_4' THEN v.a_0_4 END AS a_0_4,
            CASE WHEN to_jsonb(v.a_0_5) = schemagen_held -> 'A_0_5' THEN v.a_0_5 END AS a_0_5,
            CASE WHEN to_jsonb(v.a_0_6) = schemagen_held -> 'A_0_6' THEN v.a_0_6 END AS a_0_6,
            CASE WHEN to_jsonb(v.a_1_1) = schemagen_held -> 'A_1_1' THEN v.a_1_1 END AS a_1_1,
            CASE WHEN to_jsonb(v.a_1_2) = schemagen_held -> 'A_1_2' THEN v.a_1_2 END AS a_1_2,
            CASE WHEN to_jsonb(v.a_1_3) = schemagen_held -> 'A_1_3' THEN v.a_1_3 END AS a_1_3,
            CASE WHEN to_jsonb(v.a_1_4) = schemagen_held -> 'A_1_4' THEN v.a_1_4 END AS a_1_4,
            CASE WHEN to_jsonb(v.a_1_5) = schemagen_held -> 'A_1_5' THEN v.a_1_5 END AS a_1_5,
            CASE WHEN to_jsonb(v.a_2_0) = schemagen_held -> 'A_2_0' THEN v.a_2_0 END AS a_2_0,
            CASE WHEN to_jsonb(v.a_2_1) = schemagen_held -> 'A_2_1' THEN v.a_2_1 END AS a_2_1,
            CASE WHEN to_jsonb(v.a_2_2) = schemagen_held -> 'A_2_2' THEN v.a_2_2 END AS a_2_2,
            CASE WHEN to_jsonb(v.a_2_3) = schemagen_held -> 'A_2_3' THEN v.a_2_3 END AS a_2_3,
            CASE WHEN to_jsonb(v.a_2_4) = schemagen_held -> 'A_2_4' THEN v.a_2_4 END AS a_2_4,
            CASE WHEN to_jsonb(v.a_3_0) = schemagen_held -> 'A_3_0' THEN v.a_3_0 END AS a_3_0,
            CASE WHEN to_jsonb(v.a_3_1) = schemagen_held -> 'A_3_1' THEN v.a_3_1 END AS a_3_1,
            CASE WHEN to_jsonb(v.a_3_2) = schemagen_held -> 'A_3_2' THEN v.a_3_2 END AS a_3_2,
            CASE WHEN to_jsonb(v.a_3_3) = schemagen_held -> 'A_3_3' THEN v.a_3_3 END AS a_3_3,
            CASE WHEN to_jsonb(v.a_4_0) = schemagen_held -> 'A_4_0' THEN v.a_4_0 END AS a_4_0,
            CASE WHEN to_jsonb(v.a_4_1) = schemagen_held -> 'A_4_1' THEN v.a_4_1 END AS a_4_1,
            CASE WHEN to_jsonb(v.a_4_2) = schemagen_held -> 'A_4_2' THEN v.a_4_2 END AS a_4_2,
            CASE WHEN to_jsonb(v.a_5_0) = schemagen_held -> 'A_5_0' THEN v.a_5_0 END AS a_5_0,
            CASE WHEN to_jsonb(v.a_5_1) = schemagen_held -> 'A_5_1' THEN v.a_5_1 END AS a_5_1,
            CASE WHEN to_jsonb(v.a_6_0) = schemagen_held -> 'A_6_0' THEN v.a_6_0 END AS a_6_0,
            CASE WHEN to_jsonb(v.b_0_2) = schemagen_held -> 'B_0_2' THEN v.b_0_2 END AS b_0_2,
            CASE WHEN to_jsonb(v.b_0_3) = schemagen_held -> 'B_0_3' THEN v.b_0_3 END AS b_0_3,
            CASE WHEN to_jsonb(v.b_0_4) = schemagen_held -> 'B_0_4' THEN v.b_0_4 END AS b_0_4,
            CASE WHEN to_jsonb(v.b_0_5) = schemagen_held -> 'B_0_5' THEN v.b_0_5 END AS b_0_5,
            CASE WHEN to_jsonb(v.b_0_6) = schemagen_held -> 'B_0_6' THEN v.b_0_6 END AS b_0_6,
            CASE WHEN to_jsonb(v.b_1_1) = schemagen_held -> 'B_1_1' THEN v.b_1_1 END AS b_1_1,
            CASE WHEN to_jsonb(v.b_1_2) = schemagen_held -> 'B_1_2' THEN v.b_1_2 END AS b_1_2,
            CASE WHEN to_jsonb(v.b_1_3) = schemagen_held -> 'B_1_3' THEN v.b_1_3 END AS b_1_3,
            CASE WHEN to_jsonb(v.b_1_4) = schemagen_held -> 'B_1_4' THEN v.b_1_4 END AS b_1_4,
            CASE WHEN to_jsonb(v.b_1_5) = schemagen_held -> 'B_1_5' THEN v.b_1_5 END AS b_1_5,
            CASE WHEN to_jsonb(v.b_2_0) = schemagen_held -> 'B_2_0' THEN v.b_2_0 END AS b_2_0,
            CASE WHEN to_jsonb(v.b_2_1) = schemagen_held -> 'B_2_1' THEN v.b_2_1 END AS b_2_1,
            CASE WHEN to_jsonb(v.b_2_2) = schemagen_held -> 'B_2_2' THEN v.b_2_2 END AS b_2_2,
            CASE WHEN to_jsonb(v.b_2_3) = schemagen_held -> 'B_2_3' THEN v.b_2_3 END AS b_2_3,
            CASE WHEN to_jsonb(v.b_2_4) = schemagen_held -> 'B_2_4' THEN v.b_2_4 END AS b_2_4,
            CASE WHEN to_jsonb(v.b_3_0) = schemagen_held -> 'B_3_0' THEN v.b_3_0 END AS b_3_0,
            CASE WHEN to_jsonb(v.b_3_1) = schemagen_held -> 'B_3_1' THEN v.b_3_1 END AS b_3_1,
            CASE WHEN to_jsonb(v.b_3_2) = schemagen_held -> 'B_3_2' THEN v.b_3_2 END AS b_3_2,
            CASE WHEN to_jsonb(v.b_3_3) = schemagen_held -> 'B_3_3' THEN v.b_3_3 END AS b_3_3,
            CASE WHEN to_jsonb(v.b_4_0) = schemagen_held -> 'B_4_0' THEN v.b_4_0 END AS b_4_0,
            CASE WHEN to_jsonb(v.b_4_1) = schemagen_held -> 'B_4_1' THEN v.b_4_1 END AS b_4_1,
            CASE WHEN to_jsonb(v.b_4_2) = schemagen_held -> 'B_4_2' THEN v.b_4_2 END AS b_4_2,
            CASE WHEN to_jsonb(v.b_5_0) = schemagen_held -> 'B_5_0' THEN v.b_5_0 END AS b_5_0,
            CASE WHEN to_jsonb(v.b_5_1) = schemagen_held -> 'B_5_1' THEN v.b_5_1 END AS b_5_1,
            CASE WHEN to_jsonb(v.b_6_0) = schemagen_held -> 'B_6_0' THEN v.b_6_0 END AS b_6_0,
            CASE WHEN to_jsonb(v.ap_0_2) = schemagen_held -> 'AP_0_2' THEN v.ap_0_2 END AS ap_0_2,
            CASE WHEN to_jsonb(v.ap_0_3) = schemagen_held -> 'AP_0_3' THEN v.ap_0_3 END AS ap_0_3,
            CASE WHEN to_jsonb(v.ap_0_4) = schemagen_held -> 'AP_0_4' THEN v.ap_0_4 END AS ap_0_4,
            CASE WHEN to_jsonb(v.ap_0_5) = schemagen_held -> 'AP_0_5' THEN v.ap_0_5 END AS ap_0_5,
            CASE WHEN to_jsonb(v.ap_0_6) = schemagen_held -> 'AP_0_6' THEN v.ap_0_6 END AS ap_0_6,
            CASE WHEN to_jsonb(v.ap_1_1) = schemagen_held -> 'AP_1_1' THEN v.ap_1_1 END AS ap_1_1,
            CASE WHEN to_jsonb(v.ap_1_2) = schemagen_held -> 'AP_1_2' THEN v.ap_1_2 END AS ap_1_2,
            CASE WHEN to_jsonb(v.ap_1_3) = schemagen_held -> 'AP_1_3' THEN v.ap_1_3 END AS ap_1_3,
            CASE WHEN to_jsonb(v.ap_1_4) = schemagen_held -> 'AP_1_4' THEN v.ap_1_4 END AS ap_1_4,
            CASE WHEN to_jsonb(v.ap_1_5) = schemagen_held -> 'AP_1_5' THEN v.ap_1_5 END AS ap_1_5,
            CASE WHEN to_jsonb(v.ap_2_0) = schemagen_held -> 'AP_2_0' THEN v.ap_2_0 END AS ap_2_0,
            CASE WHEN to_jsonb(v.ap_2_1) = schemagen_held -> 'AP_2_1' THEN v.ap_2_1 END AS ap_2_1,
            CASE WHEN to_jsonb(v.ap_2_2) = schemagen_held -> 'AP_2_2' THEN v.ap_2_2 END AS ap_2_2,
            CASE WHEN to_jsonb(v.ap_2_3) = schemagen_held -> 'AP_2_3' THEN v.ap_2_3 END AS ap_2_3,
            CASE WHEN to_jsonb(v.ap_2_4) = schemagen_held -> 'AP_2_4' THEN v.ap_2_4 END AS ap_2_4,
            CASE WHEN to_jsonb(v.ap_3_0) = schemagen_held -> 'AP_3_0' THEN v.ap_3_0 END AS ap_3_0,
            CASE WHEN to_jsonb(v.ap_3_1) = schemagen_held -> 'AP_3_1' THEN v.ap_3_1 END AS ap_3_1,
            CASE WHEN to_jsonb(v.ap_3_2) = schemagen_held -> 'AP_3_2' THEN v.ap_3_2 END AS ap_3_2,
            CASE WHEN to_jsonb(v.ap_3_3) = schemagen_held -> 'AP_3_3' THEN v.ap_3_3 END AS ap_3_3,
            CASE WHEN to_jsonb(v.ap_4_0) = schemagen_held -> 'AP_4_0' THEN v.ap_4_0 END AS ap_4_0,
            CASE WHEN to_jsonb(v.ap_4_1) = schemagen_held -> 'AP_4_1' THEN v.ap_4_1 END AS ap_4_1,
            CASE WHEN to_jsonb(v.ap_4_2) = schemagen_held -> 'AP_4_2' THEN v.ap_4_2 END AS ap_4_2,
            CASE WHEN to_jsonb(v.ap_5_0) = schemagen_held -> 'AP_5_0' THEN v.ap_5_0 END AS ap_5_0,
            CASE WHEN to_jsonb(v.ap_5_1) = schemagen_held -> 'AP_5_1' THEN v.ap_5_1 END AS ap_5_1,
            CASE WHEN to_jsonb(v.ap_6_0) = schemagen_held -> 'AP_6_0' THEN v.ap_6_0 END AS ap_6_0,
            CASE WHEN to_jsonb(v.bp_0_2) = schemagen_held -> 'BP_0_2' THEN v.bp_0_2 END AS bp_0_2,
            CASE WHEN to_jsonb(v.bp_0_3) = schemagen_held -> 'BP_0_3' THEN v.bp_0_3 END AS bp_0_3,
            CASE WHEN to_jsonb(v.bp_0_4) = schemagen_held -> 'BP_0_4' THEN v.bp_0_4 END AS bp_0_4,
            CASE WHEN to_jsonb(v.bp_0_5) = schemagen_held -> 'BP_0_5' THEN v.bp_0_5 END AS bp_0_5,
            CASE WHEN to_jsonb(v.bp_0_6) = schemagen_held -> 'BP_0_6' THEN v.bp_0_6 END AS bp_0_6,
            CASE WHEN to_jsonb(v.bp_1_1) = schemagen_held -> 'BP_1_1' THEN v.bp_1_1 END AS bp_1_1,
            CASE WHEN to_jsonb(v.bp_1_2) = schemagen_held -> 'BP_1_2' THEN v.bp_1_2 END AS bp_1_2,
            CASE WHEN to_jsonb(v.bp_1_3) = schemagen_held -> 'BP_1_3' THEN v.bp_1_3 END AS bp_1_3,
            CASE WHEN to_jsonb(v.bp_1_4) = schemagen_held -> 'BP_1_4' THEN v.bp_1_4 END AS bp_1_4,
            CASE WHEN to_jsonb(v.bp_1_5) = schemagen_held -> 'BP_1_5' THEN v.bp_1_5 END AS bp_1_5,
            CASE WHEN to_jsonb(v.bp_2_0) = schemagen_held -> 'BP_2_0' THEN v.bp_2_0 END AS bp_2_0,
            CASE WHEN to_jsonb(v.bp_2_1) = schemagen_held -> 'BP_2_1' THEN v.bp_2_1 END AS bp_2_1,
            CASE WHEN to_jsonb(v.bp_2_2) = schemagen_held -> 'BP_2_2' THEN v.bp_2_2 END AS bp_2_2,
            CASE WHEN to_jsonb(v.bp_2_3) = schemagen_held -> 'BP_2_3' THEN v.bp_2_3 END AS bp_2_3,
            CASE WHEN to_jsonb(v.bp_2_4) = schemagen_held -> 'BP_2_4' THEN v.bp_2_4 END AS bp_2_4,
            CASE WHEN to_jsonb(v.bp_3_0) = schemagen_held -> 'BP_3_0' THEN v.bp_3_0 END AS bp_3_0,
            CASE WHEN to_jsonb(v.bp_3_1) = schemagen_held -> 'BP_3_1' THEN v.bp_3_1 END AS bp_3_1,
            CASE WHEN to_jsonb(v.bp_3_2) = schemagen_held -> 'BP_3_2' THEN v.bp_3_2 END AS bp_3_2,
            CASE WHEN to_jsonb(v.bp_3_3) = schemagen_held -> 'BP_3_3' THEN v.bp_3_3 END AS bp_3_3,
            CASE WHEN to_jsonb(v.bp_4_0) = schemagen_held -> 'BP_4_0' THEN v.bp_4_0 END AS bp_4_0,
            CASE WHEN to_jsonb(v.bp_4_1) = schemagen_held -> 'BP_4_1' THEN v.bp_4_1 END AS bp_4_1,
            CASE WHEN to_jsonb(v.bp_4_2) = schemagen_held -> 'BP_4_2' THEN v.bp_4_2 END AS bp_4_2,
            CASE WHEN to_jsonb(v.bp_5_0) = schemagen_held -> 'BP_5_0' THEN v.bp_5_0 END AS bp_5_0,
            CASE WHEN to_jsonb(v.bp_5_1) = schemagen_held -> 'BP_5_1' THEN v.bp_5_1 END AS bp_5_1,
            CASE WHEN to_jsonb(v.bp_6_0) = schemagen_held -> 'BP_6_0' THEN v.bp_6_0 END AS bp_6_0
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper, pg_temp.schemagen_number((schemagen_held ->> 'VA_SCALE')::text) AS va_scale, (schemagen_held ->> 'RADESYS')::text AS radesys, pg_temp.schemagen_number((schemagen_held ->> 'RA_V1')::text) AS ra_v1, pg_temp.schemagen_number((schemagen_held ->> 'DEC_V1')::text) AS dec_v1, pg_temp.schemagen_number((schemagen_held ->> 'PA_V3')::text) AS pa_v3, pg_temp.schemagen_integer((schemagen_held ->> 'WCSAXES')::text) AS wcsaxes, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX1')::text) AS crpix1, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX2')::text) AS crpix2, pg_temp.schemagen_number((schemagen_held ->> 'CRPIX3')::text) AS crpix3, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL1')::text) AS crval1, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL2')::text) AS crval2, pg_temp.schemagen_number((schemagen_held ->> 'CRVAL3')::text) AS crval3, (schemagen_held ->> 'CTYPE1')::text AS ctype1, (schemagen_held ->> 'CTYPE2')::text AS ctype2, (schemagen_held ->> 'CTYPE3')::text AS ctype3, (schemagen_held ->> 'CUNIT1')::text AS cunit1, (schemagen_held ->> 'CUNIT2')::text AS cunit2, (schemagen_held ->> 'CUNIT3')::text AS cunit3, pg_temp.schemagen_number((schemagen_held ->> 'CDELT1')::text) AS cdelt1, pg_temp.schemagen_number((schemagen_held ->> 'CDELT2')::text) AS cdelt2, pg_temp.schemagen_number((schemagen_held ->> 'CDELT3')::text) AS cdelt3, pg_temp.schemagen_number((schemagen_held ->> 'PC1_1')::text) AS pc1_1, pg_temp.schemagen_number((schemagen_held ->> 'PC1_2')::text) AS pc1_2, pg_temp.schemagen_number((schemagen_held ->> 'PC1_3')::text) AS pc1_3, pg_temp.schemagen_number((schemagen_held ->> 'PC2_1')::text) AS pc2_1, pg_temp.schemagen_number((schemagen_held ->> 'PC2_2')::text) AS pc2_2, pg_temp.schemagen_number((schemagen_held ->> 'PC2_3')::text) AS pc2_3, pg_temp.schemagen_number((schemagen_held ->> 'PC3_1')::text) AS pc3_1, pg_temp.schemagen_number((schemagen_held ->> 'PC3_2')::text) AS pc3_2, pg_temp.schemagen_number((schemagen_held ->> 'PC3_3')::text) AS pc3_3, pg_temp.schemagen_number((schemagen_held ->> 'CD1_1')::text) AS cd1_1, pg_temp.schemagen_number((schemagen_held ->> 'CD1_2')::text) AS cd1_2, pg_temp.schemagen_number((schemagen_held ->> 'CD2_1')::text) AS cd2_1, pg_temp.schemagen_number((schemagen_held ->> 'CD2_2')::text) AS cd2_2, (schemagen_held ->> 'PS3_0')::text AS ps3_0, (schemagen_held ->> 'PS3_1')::text AS ps3_1, (schemagen_held ->> 'S_REGION')::text AS s_region, pg_temp.schemagen_number((schemagen_held ->> 'WAVSTART')::text) AS wavstart, pg_temp.schemagen_number((schemagen_held ->> 'WAVEND')::text) AS wavend, pg_temp.schemagen_integer((schemagen_held ->> 'DISPAXIS')::text) AS dispaxis, pg_temp.schemagen_integer((schemagen_held ->> 'SPORDER')::text) AS sporder, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_number((schemagen_held ->> 'RA_REF')::text) AS ra_ref, pg_temp.schemagen_number((schemagen_held ->> 'DEC_REF')::text) AS dec_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'VELOSYS')::text) AS velosys, (schemagen_held ->> 'SPECSYS')::text AS specsys, pg_temp.schemagen_number((schemagen_held ->> 'XREF_SCI')::text) AS xref_sci, pg_temp.schemagen_number((schemagen_held ->> 'YREF_SCI')::text) AS yref_sci, pg_temp.schemagen_number((schemagen_held ->> 'MT_RA')::text) AS mt_ra, pg_temp.schemagen_number((schemagen_held ->> 'MT_DEC')::text) AS mt_dec, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVRA')::text) AS mt_avra, pg_temp.schemagen_number((schemagen_held ->> 'MT_AVDEC')::text) AS mt_avdec, pg_temp.schemagen_integer((schemagen_held ->> 'A_ORDER')::text) AS a_order, pg_temp.schemagen_integer((schemagen_held ->> 'B_ORDER')::text) AS b_order, pg_temp.schemagen_integer((schemagen_held ->> 'AP_ORDER')::text) AS ap_order, pg_temp.schemagen_integer((schemagen_held ->> 'BP_ORDER')::text) AS bp_order, pg_temp.schemagen_number((schemagen_held ->> 'A_0_2')::text) AS a_0_2, pg_temp.schemagen_number((schemagen_held ->> 'A_0_3')::text) AS a_0_3, pg_temp.schemagen_number((schemagen_held ->> 'A_0_4')::text) AS a_0_4, pg_temp.schemagen_number((schemagen_held ->> 'A_0_5')::text) AS a_0_5, pg_temp.schemagen_number((schemagen_held ->> 'A_0_6')::text) AS a_0_6, pg_temp.schemagen_number((schemagen_held ->> 'A_1_1')::text) AS a_1_1, pg_temp.schemagen_number((schemagen_held ->> 'A_1_2')::text) AS a_1_2, pg_temp.schemagen_number((schemagen_held ->> 'A_1_3')::text) AS a_1_3, pg_temp.schemagen_number((schemagen_held ->> 'A_1_4')::text) AS a_1_4, pg_temp.schemagen_number((schemagen_held ->> 'A_1_5')::text) AS a_1_5, pg_temp.schemagen_number((schemagen_held ->> 'A_2_0')::text) AS a_2_0, pg_temp.schemagen_number((schemagen_held ->> 'A_2_1')::text) AS a_2_1, pg_temp.schemagen_number((schemagen_held ->> 'A_2_2')::text) AS a_2_2, pg_temp.schemagen_number((schemagen_held ->> 'A_2_3')::text) AS a_2_3, pg_temp.schemagen_number((schemagen_held ->> 'A_2_4')::text) AS a_2_4, pg_temp.schemagen_number((schemagen_held ->> 'A_3_0')::text) AS a_3_0, pg_temp.schemagen_number((schemagen_held ->> 'A_3_1')::text) AS a_3_1, pg_temp.schemagen_number((schemagen_held ->> 'A_3_2')::text) AS a_3_2, pg_temp.schemagen_number((schemagen_held ->> 'A_3_3')::text) AS a_3_3, pg_temp.schemagen_number((schemagen_held ->> 'A_4_0')::text) AS a_4_0, pg_temp.schemagen_number((schemagen_held ->> 'A_4_1')::text) AS a_4_1, pg_temp.schemagen_number((schemagen_held ->> 'A_4_2')::text) AS a_4_2, pg_temp.schemagen_number((schemagen_held ->> 'A_5_0')::text) AS a_5_0, pg_temp.schemagen_number((schemagen_held ->> 'A_5_1')::text) AS a_5_1, pg_temp.schemagen_number((schemagen_held ->> 'A_6_0')::text) AS a_6_0, pg_temp.schemagen_number((schemagen_held ->> 'B_0_2')::text) AS b_0_2, pg_temp.schemagen_number((schemagen_held ->> 'B_0_3')::text) AS b_0_3, pg_temp.schemagen_number((schemagen_held ->> 'B_0_4')::text) AS b_0_4, pg_temp.schemagen_number((schemagen_held ->> 'B_0_5')::text) AS b_0_5, pg_temp.schemagen_number((schemagen_held ->> 'B_0_6')::text) AS b_0_6, pg_temp.schemagen_number((schemagen_held ->> 'B_1_1')::text) AS b_1_1, pg_temp.schemagen_number((schemagen_held ->> 'B_1_2')::text) AS b_1_2, pg_temp.schemagen_number((schemagen_held ->> 'B_1_3')::text) AS b_1_3, pg_temp.schemagen_number((schemagen_held ->> 'B_1_4')::text) AS b_1_4, pg_temp.schemagen_number((schemagen_held ->> 'B_1_5')::text) AS b_1_5, pg_temp.schemagen_number((schemagen_held ->> 'B_2_0')::text) AS b_2_0, pg_temp.schemagen_number((schemagen_held ->> 'B_2_1')::text) AS b_2_1, pg_temp.schemagen_number((schemagen_held ->> 'B_2_2')::text) AS b_2_2, pg_temp.schemagen_number((schemagen_held ->> 'B_2_3')::text) AS b_2_3, pg_temp.schemagen_number((schemagen_held ->> 'B_2_4')::text) AS b_2_4, pg_temp.schemagen_number((schemagen_held ->> 'B_3_0')::text) AS b_3_0, pg_temp.schemagen_number((schemagen_held ->> 'B_3_1')::text) AS b_3_1, pg_temp.schemagen_number((schemagen_held ->> 'B_3_2')::text) AS b_3_2, pg_temp.schemagen_number((schemagen_held ->> 'B_3_3')::text) AS b_3_3, pg_temp.schemagen_number((schemagen_held ->> 'B_4_0')::text) AS b_4_0, pg_temp.schemagen_number((schemagen_held ->> 'B_4_1')::text) AS b_4_1, pg_temp.schemagen_number((schemagen_held ->> 'B_4_2')::text) AS b_4_2, pg_temp.schemagen_number((schemagen_held ->> 'B_5_0')::text) AS b_5_0, pg_temp.schemagen_number((schemagen_held ->> 'B_5_1')::text) AS b_5_1, pg_temp.schemagen_number((schemagen_held ->> 'B_6_0')::text) AS b_6_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_2')::text) AS ap_0_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_3')::text) AS ap_0_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_4')::text) AS ap_0_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_5')::text) AS ap_0_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_0_6')::text) AS ap_0_6, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_1')::text) AS ap_1_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_2')::text) AS ap_1_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_3')::text) AS ap_1_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_4')::text) AS ap_1_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_1_5')::text) AS ap_1_5, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_0')::text) AS ap_2_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_1')::text) AS ap_2_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_2')::text) AS ap_2_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_3')::text) AS ap_2_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_2_4')::text) AS ap_2_4, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_0')::text) AS ap_3_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_1')::text) AS ap_3_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_2')::text) AS ap_3_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_3_3')::text) AS ap_3_3, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_0')::text) AS ap_4_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_1')::text) AS ap_4_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_4_2')::text) AS ap_4_2, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_0')::text) AS ap_5_0, pg_temp.schemagen_number((schemagen_held ->> 'AP_5_1')::text) AS ap_5_1, pg_temp.schemagen_number((schemagen_held ->> 'AP_6_0')::text) AS ap_6_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_2')::text) AS bp_0_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_3')::text) AS bp_0_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_4')::text) AS bp_0_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_5')::text) AS bp_0_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_0_6')::text) AS bp_0_6, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_1')::text) AS bp_1_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_2')::text) AS bp_1_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_3')::text) AS bp_1_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_4')::text) AS bp_1_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_1_5')::text) AS bp_1_5, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_0')::text) AS bp_2_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_1')::text) AS bp_2_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_2')::text) AS bp_2_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_3')::text) AS bp_2_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_2_4')::text) AS bp_2_4, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_0')::text) AS bp_3_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_1')::text) AS bp_3_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_2')::text) AS bp_3_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_3_3')::text) AS bp_3_3, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_0')::text) AS bp_4_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_1')::text) AS bp_4_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_4_2')::text) AS bp_4_2, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_0')::text) AS bp_5_0, pg_temp.schemagen_number((schemagen_held ->> 'BP_5_1')::text) AS bp_5_1, pg_temp.schemagen_number((schemagen_held ->> 'BP_6_0')::text) AS bp_6_0
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PA_APER', 'VA_SCALE', 'RADESYS', 'RA_V1', 'DEC_V1', 'PA_V3', 'WCSAXES', 'CRPIX1', 'CRPIX2', 'CRPIX3', 'CRVAL1', 'CRVAL2', 'CRVAL3', 'CTYPE1', 'CTYPE2', 'CTYPE3', 'CUNIT1', 'CUNIT2', 'CUNIT3', 'CDELT1', 'CDELT2', 'CDELT3', 'PC1_1', 'PC1_2', 'PC1_3', 'PC2_1', 'PC2_2', 'PC2_3', 'PC3_1', 'PC3_2', 'PC3_3', 'CD1_1', 'CD1_2', 'CD2_1', 'CD2_2', 'PS3_0', 'PS3_1', 'S_REGION', 'WAVSTART', 'WAVEND', 'DISPAXIS', 'SPORDER', 'V2_REF', 'V3_REF', 'VPARITY', 'V3I_YANG', 'RA_REF', 'DEC_REF', 'ROLL_REF', 'VELOSYS', 'SPECSYS', 'XREF_SCI', 'YREF_SCI', 'MT_RA', 'MT_DEC', 'MT_AVRA', 'MT_AVDEC', 'A_ORDER', 'B_ORDER', 'AP_ORDER', 'BP_ORDER', 'A_0_2', 'A_0_3', 'A_0_4', 'A_0_5', 'A_0_6', 'A_1_1', 'A_1_2', 'A_1_3', 'A_1_4', 'A_1_5', 'A_2_0', 'A_2_1', 'A_2_2', 'A_2_3', 'A_2_4', 'A_3_0', 'A_3_1', 'A_3_2', 'A_3_3', 'A_4_0', 'A_4_1', 'A_4_2', 'A_5_0', 'A_5_1', 'A_6_0', 'B_0_2', 'B_0_3', 'B_0_4', 'B_0_5', 'B_0_6', 'B_1_1', 'B_1_2', 'B_1_3', 'B_1_4', 'B_1_5', 'B_2_0', 'B_2_1', 'B_2_2', 'B_2_3', 'B_2_4', 'B_3_0', 'B_3_1', 'B_3_2', 'B_3_3', 'B_4_0', 'B_4_1', 'B_4_2', 'B_5_0', 'B_5_1', 'B_6_0', 'AP_0_2', 'AP_0_3', 'AP_0_4', 'AP_0_5', 'AP_0_6', 'AP_1_1', 'AP_1_2', 'AP_1_3', 'AP_1_4', 'AP_1_5', 'AP_2_0', 'AP_2_1', 'AP_2_2', 'AP_2_3', 'AP_2_4', 'AP_3_0', 'AP_3_1', 'AP_3_2', 'AP_3_3', 'AP_4_0', 'AP_4_1', 'AP_4_2', 'AP_5_0', 'AP_5_1', 'AP_6_0', 'BP_0_2', 'BP_0_3', 'BP_0_4', 'BP_0_5', 'BP_0_6', 'BP_1_1', 'BP_1_2', 'BP_1_3', 'BP_1_4', 'BP_1_5', 'BP_2_0', 'BP_2_1', 'BP_2_2', 'BP_2_3', 'BP_2_4', 'BP_3_0', 'BP_3_1', 'BP_3_2', 'BP_3_3', 'BP_4_0', 'BP_4_1', 'BP_4_2', 'BP_5_0', 'BP_5_1', 'BP_6_0'];
UPDATE wfscmb_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE segm_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE image_cal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE stacked_cal_primary AS t SET (hybridff, r_sirskl, other_keywords) = (
    SELECT coalesce(f.hybridff, t.hybridff), coalesce(f.r_sirskl, t.r_sirskl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.hybridff IS NOT NULL THEN 'HYBRIDFF' END, CASE WHEN f.r_sirskl IS NOT NULL THEN 'R_SIRSKL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.hybridff) = schemagen_held -> 'HYBRIDFF' THEN v.hybridff END AS hybridff,
            CASE WHEN to_jsonb(v.r_sirskl) = schemagen_held -> 'R_SIRSKL' THEN v.r_sirskl END AS r_sirskl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'HYBRIDFF')::text) AS hybridff, (schemagen_held ->> 'R_SIRSKL')::text AS r_sirskl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['HYBRIDFF', 'R_SIRSKL'];
UPDATE schemagen_columns SET title = 'Data Processing (DP) Software Version'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Previous WFS exposure end time in MJD'
WHERE column_name IN ('pwfseet') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Next WFS exposure start time in MJD'
WHERE column_name IN ('nwfsest') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name IN ('targ_ra', 'targ_dec', 'prop_ra', 'prop_dec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec'
WHERE column_name IN ('targura', 'targudec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec/yr'
WHERE column_name IN ('mu_ra', 'mu_dec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Target proper motion epoch in UT'
WHERE column_name IN ('mu_epoch') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRCam module: A, B or MULTIPLE'
WHERE column_name IN ('module') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "DHS3", "DHS4", "DHS5", "DHS6", "DHS7", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped between integrations'
WHERE column_name IN ('drpfrms3') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames at start of exposure'
WHERE column_name IN ('nrststrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames between integrations'
WHERE column_name IN ('nresets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of points in dither pattern'
WHERE column_name IN ('numdthpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of points in direct image dither pattern'
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spectral direction'
WHERE column_name IN ('specnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spatial direction'
WHERE column_name IN ('spatnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'X offset in SI ideal coordinate frame'
WHERE column_name IN ('xoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'Y offset in SI ideal coordinate frame'
WHERE column_name IN ('yoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Starting 4-point set in dither set list', enum = NULL
WHERE column_name IN ('dsetstrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of 4-point sets in dither set list'
WHERE column_name IN ('numdsets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Optimized MRS channel'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time when the visit ended'
WHERE column_name IN ('visitend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD start time of guider data in this file'
WHERE column_name IN ('datastrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD end time of guider data in this file'
WHERE column_name IN ('dataend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar x centroid (FGS ideal frame)'
WHERE column_name IN ('gscentx') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar y centroid (FGS ideal frame)'
WHERE column_name IN ('gscenty') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS right ascension proper motion'
WHERE column_name IN ('gs_mura') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS declination proper motion'
WHERE column_name IN ('gs_mudec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MSA operability reference file name'
WHERE column_name IN ('r_msaope') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow reference file name'
WHERE column_name IN ('r_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Detector Flat reference file name'
WHERE column_name IN ('r_dflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fore-optics Flat reference file name'
WHERE column_name IN ('r_fflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spectrograph Flat reference file name'
WHERE column_name IN ('r_sflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Cross-Artifact Correction ref file name'
WHERE column_name IN ('r_mrsxar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PASTASOSS reference file name'
WHERE column_name IN ('r_pstsos') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Straylight reference file name'
WHERE column_name IN ('r_stray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_ramp', 's_refpix', 's_resamp', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Clean Flicker Noise', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_clnfns') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pixel Replacement', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_pxrepl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Residual Fringe Correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_resfri') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Ephemeris reference frame (EME2000)'
WHERE column_name IN ('refframe') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X coordinate at MJD-AVG'
WHERE column_name IN ('jwst_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y coordinate at MJD-AVG'
WHERE column_name IN ('jwst_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z coordinate at MJD-AVG'
WHERE column_name IN ('jwst_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X coordinate at MJD-AVG'
WHERE column_name IN ('obsgeo_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y coordinate at MJD-AVG'
WHERE column_name IN ('obsgeo_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z coordinate at MJD-AVG'
WHERE column_name IN ('obsgeo_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X velocity at MJD-AVG'
WHERE column_name IN ('jwst_dx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y velocity at MJD-AVG'
WHERE column_name IN ('jwst_dy') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z velocity at MJD-AVG'
WHERE column_name IN ('jwst_dz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X velocity at MJD-AVG'
WHERE column_name IN ('obsgeodx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y velocity at MJD-AVG'
WHERE column_name IN ('obsgeody') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z velocity at MJD-AVG'
WHERE column_name IN ('obsgeodz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 pixel coordinate of ref point, 1-indexed'
WHERE column_name IN ('crpix1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 pixel coordinate of ref point, 1-indexed'
WHERE column_name IN ('crpix2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 pixel coordinate of ref point, 1-indexed'
WHERE column_name IN ('crpix3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 coordinate value at reference point'
WHERE column_name IN ('crval1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 coordinate value at reference point'
WHERE column_name IN ('crval2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 coordinate value at reference point'
WHERE column_name IN ('crval3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name IN ('pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Lower bound of the default wavelength range'
WHERE column_name IN ('wavstart') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Upper bound of the default wavelength range'
WHERE column_name IN ('wavend') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Right Ascension of the reference point'
WHERE column_name IN ('ra_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Slit name'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 1'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 1'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 2'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 2'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Source ID number'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Status of all shutters in the slitlet'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Weighting type (MSM, MIRIPSF, AREA)'
WHERE column_name IN ('wtype') AND table_name IN ('s3d_primary');
UPDATE schemagen_columns SET unit = 'deg', title = 'Right Ascension at middle of slit'
WHERE column_name IN ('slit_ra') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'deg', title = 'Declination at middle of slit'
WHERE column_name IN ('slit_dec') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center x'
WHERE column_name IN ('arrayx') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center y'
WHERE column_name IN ('arrayy') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center z'
WHERE column_name IN ('arrayz') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amilg_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('amilg_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('wfscmb_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('wfscmb_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.0', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

