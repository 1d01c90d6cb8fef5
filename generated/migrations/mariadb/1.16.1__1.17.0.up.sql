-- jwst 1.16.1 → 1.17.0, up. MariaDB.
-- Carries a database from jwst 1.16.1 to 1.17.0. Loses nothing: what 1.17.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.16.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.16.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout = 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 1; run layout_2.up.sql before; nothing was changed')), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout <> 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.17.0';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE ramp_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE dark_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE rate_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE rateints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE fitopt_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE bsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE bsubints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Slit starting pixel index along axis 1',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Slit size along axis 1',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Slit starting pixel index along axis 2',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Slit size along axis 2',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN shutsta TEXT COMMENT 'Status of all shutters in the slitlet';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE calints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Slit starting pixel index along axis 1',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Slit size along axis 1',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Slit starting pixel index along axis 2',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Slit size along axis 2',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN shutsta TEXT COMMENT 'Status of all shutters in the slitlet';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE crf_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Slit starting pixel index along axis 1',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Slit size along axis 1',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Slit starting pixel index along axis 2',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Slit size along axis 2',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN shutsta TEXT COMMENT 'Status of all shutters in the slitlet';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE crfints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Slit starting pixel index along axis 1',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Slit size along axis 1',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Slit starting pixel index along axis 2',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Slit size along axis 2',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN shutsta TEXT COMMENT 'Status of all shutters in the slitlet';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE i2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE s2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Slit starting pixel index along axis 1',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Slit size along axis 1',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Slit starting pixel index along axis 2',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Slit size along axis 2',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN shutsta TEXT COMMENT 'Status of all shutters in the slitlet',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE s3d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction',
    MODIFY COLUMN wtype TEXT COMMENT 'Weighting type (MSM, MIRIPSF, AREA)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE x1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE x1d_extract1d
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN slit_ra DOUBLE COMMENT '[deg] Right Ascension at middle of slit',
    MODIFY COLUMN slit_dec DOUBLE COMMENT '[deg] Declination at middle of slit';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE x1dints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE x1dints_extract1d
    MODIFY COLUMN sltname TEXT COMMENT 'Slit name',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID number',
    MODIFY COLUMN slit_ra DOUBLE COMMENT '[deg] Right Ascension at middle of slit',
    MODIFY COLUMN slit_dec DOUBLE COMMENT '[deg] Declination at middle of slit';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE c1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE psfstack_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE psfalign_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE psfsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    ADD COLUMN IF NOT EXISTS calib TEXT COMMENT 'Calibration object identifier',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3';
ALTER TABLE ami_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    ADD COLUMN IF NOT EXISTS radesys TEXT COMMENT 'Name of the coordinate reference frame',
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS ctype1 TEXT COMMENT 'Axis 1 type',
    ADD COLUMN IF NOT EXISTS ctype2 TEXT COMMENT 'Axis 2 type',
    ADD COLUMN IF NOT EXISTS ctype3 TEXT COMMENT 'Axis 3 type',
    ADD COLUMN IF NOT EXISTS cunit1 TEXT COMMENT 'Axis 1 units',
    ADD COLUMN IF NOT EXISTS cunit2 TEXT COMMENT 'Axis 2 units',
    ADD COLUMN IF NOT EXISTS cunit3 TEXT COMMENT 'Axis 3 units',
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT COMMENT 'Coordinate table extension name',
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT COMMENT 'Coordinate table column name',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT COMMENT 'Dispersion direction',
    ADD COLUMN IF NOT EXISTS sporder BIGINT COMMENT 'Spectral order number',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    ADD COLUMN IF NOT EXISTS specsys TEXT COMMENT 'Spectral reference frame',
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    ADD COLUMN IF NOT EXISTS a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform';
ALTER TABLE ami_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';
CREATE OR REPLACE VIEW niriss_ami_oi_sci AS SELECT * FROM ami_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT '[m] Array center x',
    MODIFY COLUMN arrayy DOUBLE COMMENT '[m] Array center y',
    MODIFY COLUMN arrayz DOUBLE COMMENT '[m] Array center z';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    ADD COLUMN IF NOT EXISTS calib TEXT COMMENT 'Calibration object identifier',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3';
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    ADD COLUMN IF NOT EXISTS radesys TEXT COMMENT 'Name of the coordinate reference frame',
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS ctype1 TEXT COMMENT 'Axis 1 type',
    ADD COLUMN IF NOT EXISTS ctype2 TEXT COMMENT 'Axis 2 type',
    ADD COLUMN IF NOT EXISTS ctype3 TEXT COMMENT 'Axis 3 type',
    ADD COLUMN IF NOT EXISTS cunit1 TEXT COMMENT 'Axis 1 units',
    ADD COLUMN IF NOT EXISTS cunit2 TEXT COMMENT 'Axis 2 units',
    ADD COLUMN IF NOT EXISTS cunit3 TEXT COMMENT 'Axis 3 units',
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT COMMENT 'Coordinate table extension name',
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT COMMENT 'Coordinate table column name',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT COMMENT 'Dispersion direction',
    ADD COLUMN IF NOT EXISTS sporder BIGINT COMMENT 'Spectral order number',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    ADD COLUMN IF NOT EXISTS specsys TEXT COMMENT 'Spectral reference frame',
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    ADD COLUMN IF NOT EXISTS a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform';
ALTER TABLE psf_ami_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_sci AS SELECT * FROM psf_ami_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT '[m] Array center x',
    MODIFY COLUMN arrayy DOUBLE COMMENT '[m] Array center y',
    MODIFY COLUMN arrayz DOUBLE COMMENT '[m] Array center z';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    ADD COLUMN IF NOT EXISTS calib TEXT COMMENT 'Calibration object identifier',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3';
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    ADD COLUMN IF NOT EXISTS radesys TEXT COMMENT 'Name of the coordinate reference frame',
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS ctype1 TEXT COMMENT 'Axis 1 type',
    ADD COLUMN IF NOT EXISTS ctype2 TEXT COMMENT 'Axis 2 type',
    ADD COLUMN IF NOT EXISTS ctype3 TEXT COMMENT 'Axis 3 type',
    ADD COLUMN IF NOT EXISTS cunit1 TEXT COMMENT 'Axis 1 units',
    ADD COLUMN IF NOT EXISTS cunit2 TEXT COMMENT 'Axis 2 units',
    ADD COLUMN IF NOT EXISTS cunit3 TEXT COMMENT 'Axis 3 units',
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT COMMENT 'Coordinate table extension name',
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT COMMENT 'Coordinate table column name',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT COMMENT 'Dispersion direction',
    ADD COLUMN IF NOT EXISTS sporder BIGINT COMMENT 'Spectral order number',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    ADD COLUMN IF NOT EXISTS specsys TEXT COMMENT 'Spectral reference frame',
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    ADD COLUMN IF NOT EXISTS a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform';
ALTER TABLE amimulti_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';
CREATE OR REPLACE VIEW niriss_amimulti_oi_sci AS SELECT * FROM amimulti_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT '[m] Array center x',
    MODIFY COLUMN arrayy DOUBLE COMMENT '[m] Array center y',
    MODIFY COLUMN arrayz DOUBLE COMMENT '[m] Array center z';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE amilg_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction',
    ADD COLUMN IF NOT EXISTS calib TEXT COMMENT 'Calibration object identifier',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3';
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used',
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE COMMENT 'Velocity aberration scale factor',
    ADD COLUMN IF NOT EXISTS radesys TEXT COMMENT 'Name of the coordinate reference frame',
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE COMMENT '[deg] RA of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE COMMENT '[deg] Dec of telescope V1 axis',
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE COMMENT '[deg] Position angle of telescope V3 axis',
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT COMMENT 'number of World Coordinate System axes',
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    ADD COLUMN IF NOT EXISTS ctype1 TEXT COMMENT 'Axis 1 type',
    ADD COLUMN IF NOT EXISTS ctype2 TEXT COMMENT 'Axis 2 type',
    ADD COLUMN IF NOT EXISTS ctype3 TEXT COMMENT 'Axis 3 type',
    ADD COLUMN IF NOT EXISTS cunit1 TEXT COMMENT 'Axis 1 units',
    ADD COLUMN IF NOT EXISTS cunit2 TEXT COMMENT 'Axis 2 units',
    ADD COLUMN IF NOT EXISTS cunit3 TEXT COMMENT 'Axis 3 units',
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE COMMENT 'Axis 1 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE COMMENT 'Axis 2 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE COMMENT 'Axis 3 coordinate increment at reference point',
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT COMMENT 'Coordinate table extension name',
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT COMMENT 'Coordinate table column name',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT COMMENT 'Dispersion direction',
    ADD COLUMN IF NOT EXISTS sporder BIGINT COMMENT 'Spectral order number',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point',
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE COMMENT '[deg] Declination of the reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS velosys DOUBLE COMMENT '[m/s] Barycentric correction to radial velocity',
    ADD COLUMN IF NOT EXISTS specsys TEXT COMMENT 'Spectral reference frame',
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE COMMENT 'Aperture X reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE COMMENT 'Aperture Y reference point in SCI frame',
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE COMMENT '[deg] Moving target RA at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE COMMENT '[deg] Moving target Dec at exposure mid-point',
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE COMMENT '[deg] Moving target average RA over exposures',
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE COMMENT '[deg] Moving target average Dec over exposures',
    ADD COLUMN IF NOT EXISTS a_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS b_order BIGINT COMMENT 'Degree of forward SIP polynomial',
    ADD COLUMN IF NOT EXISTS ap_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS bp_order BIGINT COMMENT 'Degree of inverse SIP polynomial',
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE COMMENT 'SIP coefficient, forward transform',
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE COMMENT 'SIP coefficient, inverse transform',
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE COMMENT 'SIP coefficient, inverse transform';
ALTER TABLE aminorm_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG';
CREATE OR REPLACE VIEW niriss_aminorm_oi_sci AS SELECT * FROM aminorm_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT '[m] Array center x',
    MODIFY COLUMN arrayy DOUBLE COMMENT '[m] Array center y',
    MODIFY COLUMN arrayz DOUBLE COMMENT '[m] Array center z';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE segm_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE image_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL COMMENT 'HFF/IRS2TA readout mode used',
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT COMMENT 'NIR Simple Improved Reference Subtraction';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data Processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT '[d] Previous WFS exposure end time in MJD',
    MODIFY COLUMN nwfsest DOUBLE COMMENT '[d] Next WFS exposure start time in MJD',
    MODIFY COLUMN targ_ra DOUBLE COMMENT '[deg] Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT '[deg] Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT '[arcsec] Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT '[arcsec] Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT '[arcsec/yr] Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT '[arcsec/yr] Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch in UT',
    MODIFY COLUMN prop_ra DOUBLE COMMENT '[deg] Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT '[deg] Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Number of frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Number of frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of reset frames at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of reset frames between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in dither pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in direct image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT '[arcsec] X offset in SI ideal coordinate frame',
    MODIFY COLUMN yoffset DOUBLE COMMENT '[arcsec] Y offset in SI ideal coordinate frame',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set in dither set list',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Number of 4-point sets in dither set list',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'Optimized MRS channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit ended',
    MODIFY COLUMN datastrt DOUBLE COMMENT '[d] MJD start time of guider data in this file',
    MODIFY COLUMN dataend DOUBLE COMMENT '[d] MJD end time of guider data in this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] GuideStar x centroid (FGS ideal frame)',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] GuideStar y centroid (FGS ideal frame)',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star ICRS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star ICRS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'MSA operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'NIRSpec bar shadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'Detector Flat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'Fore-optics Flat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'Spectrograph Flat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MRS Cross-Artifact Correction ref file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'PASTASOSS reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'MRS Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean Flicker Noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacement',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual Fringe Correction';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (EME2000)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD-AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD-AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD-AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD-AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD-AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'Axis 1 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'Axis 2 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'Axis 3 pixel coordinate of ref point, 1-indexed',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'Axis 1 coordinate value at reference point',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'Axis 2 coordinate value at reference point',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'Axis 3 coordinate value at reference point',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'Linear transformation matrix element',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation, footprint',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'Lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'Upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right Ascension of the reference point';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET calib = JSON_VALUE(other_keywords, '$."CALIB"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CALIB"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CALIB"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pa_aper = CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET va_scale = CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VA_SCALE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VA_SCALE"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VA_SCALE"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET radesys = JSON_VALUE(other_keywords, '$."RADESYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RADESYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RADESYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ra_v1 = CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET dec_v1 = CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pa_v3 = CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_V3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_V3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_V3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET wcsaxes = CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WCSAXES"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WCSAXES"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."WCSAXES"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crpix1 = CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crpix2 = CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crpix3 = CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crval1 = CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crval2 = CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET crval3 = CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ctype1 = JSON_VALUE(other_keywords, '$."CTYPE1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ctype2 = JSON_VALUE(other_keywords, '$."CTYPE2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ctype3 = JSON_VALUE(other_keywords, '$."CTYPE3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cunit1 = JSON_VALUE(other_keywords, '$."CUNIT1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cunit2 = JSON_VALUE(other_keywords, '$."CUNIT2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cunit3 = JSON_VALUE(other_keywords, '$."CUNIT3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cdelt1 = CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cdelt2 = CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cdelt3 = CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc1_1 = CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc1_2 = CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc1_3 = CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc2_1 = CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc2_2 = CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc2_3 = CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc3_1 = CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc3_2 = CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET pc3_3 = CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cd1_1 = CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cd1_2 = CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cd2_1 = CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET cd2_2 = CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ps3_0 = JSON_VALUE(other_keywords, '$."PS3_0"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_0"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ps3_1 = JSON_VALUE(other_keywords, '$."PS3_1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET s_region = JSON_VALUE(other_keywords, '$."S_REGION"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."S_REGION"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET wavstart = CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVSTART"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVSTART"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVSTART"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET wavend = CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVEND"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVEND"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVEND"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET dispaxis = CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DISPAXIS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DISPAXIS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."DISPAXIS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET sporder = CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SPORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ra_ref = CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET dec_ref = CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET velosys = CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VELOSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VELOSYS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VELOSYS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET specsys = JSON_VALUE(other_keywords, '$."SPECSYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPECSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPECSYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET xref_sci = CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."XREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."XREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."XREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET yref_sci = CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."YREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."YREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."YREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET mt_ra = CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_RA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_RA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_RA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET mt_dec = CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_DEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_DEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_DEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET mt_avra = CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVRA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVRA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVRA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET mt_avdec = CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVDEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVDEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_order = CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."A_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_order = CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."B_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_order = CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."AP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_order = CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."BP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_0_2 = CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_0_3 = CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_0_4 = CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_0_5 = CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_0_6 = CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_1_1 = CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_1_2 = CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_1_3 = CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_1_4 = CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_1_5 = CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_2_0 = CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_2_1 = CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_2_2 = CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_2_3 = CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_2_4 = CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_3_0 = CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_3_1 = CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_3_2 = CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_3_3 = CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_4_0 = CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_4_1 = CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_4_2 = CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_5_0 = CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_5_1 = CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET a_6_0 = CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_0_2 = CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_0_3 = CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_0_4 = CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_0_5 = CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_0_6 = CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_1_1 = CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_1_2 = CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_1_3 = CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_1_4 = CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_1_5 = CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_2_0 = CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_2_1 = CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_2_2 = CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_2_3 = CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_2_4 = CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_3_0 = CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_3_1 = CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_3_2 = CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_3_3 = CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_4_0 = CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_4_1 = CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_4_2 = CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_5_0 = CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_5_1 = CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET b_6_0 = CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_0_2 = CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_0_3 = CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_0_4 = CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_0_5 = CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_0_6 = CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_1_1 = CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_1_2 = CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_1_3 = CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_1_4 = CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_1_5 = CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_2_0 = CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_2_1 = CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_2_2 = CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_2_3 = CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_2_4 = CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_3_0 = CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_3_1 = CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_3_2 = CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_3_3 = CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_4_0 = CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_4_1 = CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_4_2 = CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_5_0 = CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_5_1 = CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET ap_6_0 = CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_0_2 = CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_0_3 = CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_0_4 = CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_0_5 = CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_0_6 = CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_1_1 = CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_1_2 = CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_1_3 = CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_1_4 = CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_1_5 = CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_2_0 = CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_2_1 = CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_2_2 = CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_2_3 = CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_2_4 = CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_3_0 = CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_3_1 = CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_3_2 = CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_3_3 = CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_4_0 = CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_4_1 = CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_4_2 = CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_5_0 = CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_5_1 = CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_sci SET bp_6_0 = CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET calib = JSON_VALUE(other_keywords, '$."CALIB"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CALIB"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CALIB"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pa_aper = CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET va_scale = CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VA_SCALE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VA_SCALE"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VA_SCALE"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET radesys = JSON_VALUE(other_keywords, '$."RADESYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RADESYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RADESYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ra_v1 = CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET dec_v1 = CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pa_v3 = CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_V3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_V3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_V3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET wcsaxes = CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WCSAXES"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WCSAXES"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."WCSAXES"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crpix1 = CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crpix2 = CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crpix3 = CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crval1 = CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crval2 = CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET crval3 = CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ctype1 = JSON_VALUE(other_keywords, '$."CTYPE1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ctype2 = JSON_VALUE(other_keywords, '$."CTYPE2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ctype3 = JSON_VALUE(other_keywords, '$."CTYPE3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cunit1 = JSON_VALUE(other_keywords, '$."CUNIT1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cunit2 = JSON_VALUE(other_keywords, '$."CUNIT2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cunit3 = JSON_VALUE(other_keywords, '$."CUNIT3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cdelt1 = CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cdelt2 = CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cdelt3 = CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc1_1 = CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc1_2 = CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc1_3 = CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc2_1 = CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc2_2 = CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc2_3 = CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc3_1 = CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc3_2 = CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET pc3_3 = CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cd1_1 = CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cd1_2 = CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cd2_1 = CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET cd2_2 = CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ps3_0 = JSON_VALUE(other_keywords, '$."PS3_0"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_0"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ps3_1 = JSON_VALUE(other_keywords, '$."PS3_1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET s_region = JSON_VALUE(other_keywords, '$."S_REGION"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."S_REGION"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET wavstart = CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVSTART"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVSTART"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVSTART"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET wavend = CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVEND"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVEND"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVEND"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET dispaxis = CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DISPAXIS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DISPAXIS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."DISPAXIS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET sporder = CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SPORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ra_ref = CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET dec_ref = CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET velosys = CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VELOSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VELOSYS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VELOSYS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET specsys = JSON_VALUE(other_keywords, '$."SPECSYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPECSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPECSYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET xref_sci = CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."XREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."XREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."XREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET yref_sci = CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."YREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."YREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."YREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET mt_ra = CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_RA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_RA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_RA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET mt_dec = CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_DEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_DEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_DEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET mt_avra = CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVRA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVRA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVRA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET mt_avdec = CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVDEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVDEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_order = CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."A_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_order = CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."B_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_order = CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."AP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_order = CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."BP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_0_2 = CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_0_3 = CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_0_4 = CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_0_5 = CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_0_6 = CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_1_1 = CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_1_2 = CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_1_3 = CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_1_4 = CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_1_5 = CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_2_0 = CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_2_1 = CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_2_2 = CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_2_3 = CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_2_4 = CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_3_0 = CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_3_1 = CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_3_2 = CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_3_3 = CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_4_0 = CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_4_1 = CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_4_2 = CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_5_0 = CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_5_1 = CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET a_6_0 = CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_0_2 = CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_0_3 = CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_0_4 = CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_0_5 = CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_0_6 = CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_1_1 = CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_1_2 = CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_1_3 = CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_1_4 = CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_1_5 = CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_2_0 = CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_2_1 = CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_2_2 = CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_2_3 = CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_2_4 = CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_3_0 = CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_3_1 = CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_3_2 = CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_3_3 = CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_4_0 = CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_4_1 = CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_4_2 = CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_5_0 = CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_5_1 = CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET b_6_0 = CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_0_2 = CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_0_3 = CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_0_4 = CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_0_5 = CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_0_6 = CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_1_1 = CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_1_2 = CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_1_3 = CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_1_4 = CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_1_5 = CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_2_0 = CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_2_1 = CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_2_2 = CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_2_3 = CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_2_4 = CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_3_0 = CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_3_1 = CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_3_2 = CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_3_3 = CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_4_0 = CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_4_1 = CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_4_2 = CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_5_0 = CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_5_1 = CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET ap_6_0 = CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_0_2 = CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_0_3 = CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_0_4 = CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_0_5 = CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_0_6 = CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_1_1 = CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_1_2 = CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_1_3 = CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_1_4 = CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_1_5 = CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_2_0 = CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_2_1 = CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_2_2 = CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_2_3 = CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_2_4 = CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_3_0 = CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_3_1 = CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_3_2 = CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_3_3 = CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_4_0 = CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_4_1 = CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_4_2 = CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_5_0 = CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_5_1 = CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_sci SET bp_6_0 = CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET calib = JSON_VALUE(other_keywords, '$."CALIB"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CALIB"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CALIB"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pa_aper = CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET va_scale = CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VA_SCALE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VA_SCALE"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VA_SCALE"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET radesys = JSON_VALUE(other_keywords, '$."RADESYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RADESYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RADESYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ra_v1 = CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET dec_v1 = CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pa_v3 = CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_V3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_V3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_V3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET wcsaxes = CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WCSAXES"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WCSAXES"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."WCSAXES"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crpix1 = CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crpix2 = CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crpix3 = CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crval1 = CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crval2 = CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET crval3 = CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ctype1 = JSON_VALUE(other_keywords, '$."CTYPE1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ctype2 = JSON_VALUE(other_keywords, '$."CTYPE2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ctype3 = JSON_VALUE(other_keywords, '$."CTYPE3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cunit1 = JSON_VALUE(other_keywords, '$."CUNIT1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cunit2 = JSON_VALUE(other_keywords, '$."CUNIT2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cunit3 = JSON_VALUE(other_keywords, '$."CUNIT3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cdelt1 = CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cdelt2 = CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cdelt3 = CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc1_1 = CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc1_2 = CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc1_3 = CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc2_1 = CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc2_2 = CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc2_3 = CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc3_1 = CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc3_2 = CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET pc3_3 = CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cd1_1 = CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cd1_2 = CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cd2_1 = CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET cd2_2 = CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ps3_0 = JSON_VALUE(other_keywords, '$."PS3_0"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_0"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ps3_1 = JSON_VALUE(other_keywords, '$."PS3_1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET s_region = JSON_VALUE(other_keywords, '$."S_REGION"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."S_REGION"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET wavstart = CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVSTART"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVSTART"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVSTART"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET wavend = CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVEND"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVEND"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVEND"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET dispaxis = CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DISPAXIS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DISPAXIS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."DISPAXIS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET sporder = CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SPORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ra_ref = CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET dec_ref = CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET velosys = CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VELOSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VELOSYS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VELOSYS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET specsys = JSON_VALUE(other_keywords, '$."SPECSYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPECSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPECSYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET xref_sci = CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."XREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."XREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."XREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET yref_sci = CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."YREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."YREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."YREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET mt_ra = CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_RA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_RA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_RA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET mt_dec = CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_DEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_DEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_DEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET mt_avra = CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVRA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVRA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVRA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET mt_avdec = CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVDEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVDEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_order = CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."A_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_order = CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."B_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_order = CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."AP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_order = CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."BP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_0_2 = CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_0_3 = CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_0_4 = CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_0_5 = CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_0_6 = CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_1_1 = CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_1_2 = CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_1_3 = CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_1_4 = CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_1_5 = CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_2_0 = CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_2_1 = CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_2_2 = CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_2_3 = CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_2_4 = CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_3_0 = CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_3_1 = CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_3_2 = CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_3_3 = CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_4_0 = CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_4_1 = CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_4_2 = CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_5_0 = CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_5_1 = CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET a_6_0 = CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_0_2 = CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_0_3 = CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_0_4 = CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_0_5 = CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_0_6 = CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_1_1 = CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_1_2 = CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_1_3 = CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_1_4 = CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_1_5 = CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_2_0 = CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_2_1 = CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_2_2 = CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_2_3 = CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_2_4 = CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_3_0 = CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_3_1 = CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_3_2 = CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_3_3 = CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_4_0 = CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_4_1 = CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_4_2 = CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_5_0 = CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_5_1 = CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET b_6_0 = CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_0_2 = CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_0_3 = CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_0_4 = CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_0_5 = CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_0_6 = CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_1_1 = CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_1_2 = CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_1_3 = CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_1_4 = CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_1_5 = CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_2_0 = CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_2_1 = CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_2_2 = CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_2_3 = CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_2_4 = CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_3_0 = CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_3_1 = CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_3_2 = CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_3_3 = CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_4_0 = CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_4_1 = CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_4_2 = CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_5_0 = CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_5_1 = CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET ap_6_0 = CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_0_2 = CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_0_3 = CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_0_4 = CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_0_5 = CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_0_6 = CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_1_1 = CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_1_2 = CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_1_3 = CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_1_4 = CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_1_5 = CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_2_0 = CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_2_1 = CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_2_2 = CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_2_3 = CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_2_4 = CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_3_0 = CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_3_1 = CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_3_2 = CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_3_3 = CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_4_0 = CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_4_1 = CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_4_2 = CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_5_0 = CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_5_1 = CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_sci SET bp_6_0 = CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET calib = JSON_VALUE(other_keywords, '$."CALIB"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CALIB"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CALIB"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pa_aper = CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET va_scale = CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VA_SCALE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VA_SCALE"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VA_SCALE"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VA_SCALE"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET radesys = JSON_VALUE(other_keywords, '$."RADESYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RADESYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RADESYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ra_v1 = CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET dec_v1 = CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_V1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_V1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_V1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_V1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pa_v3 = CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PA_V3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_V3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_V3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_V3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET wcsaxes = CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WCSAXES"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WCSAXES"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."WCSAXES"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."WCSAXES"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crpix1 = CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crpix2 = CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crpix3 = CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRPIX3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRPIX3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRPIX3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRPIX3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crval1 = CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crval2 = CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET crval3 = CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CRVAL3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CRVAL3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CRVAL3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CRVAL3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ctype1 = JSON_VALUE(other_keywords, '$."CTYPE1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ctype2 = JSON_VALUE(other_keywords, '$."CTYPE2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ctype3 = JSON_VALUE(other_keywords, '$."CTYPE3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CTYPE3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CTYPE3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cunit1 = JSON_VALUE(other_keywords, '$."CUNIT1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cunit2 = JSON_VALUE(other_keywords, '$."CUNIT2"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT2"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cunit3 = JSON_VALUE(other_keywords, '$."CUNIT3"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CUNIT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CUNIT3"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cdelt1 = CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cdelt2 = CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cdelt3 = CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CDELT3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CDELT3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CDELT3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CDELT3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc1_1 = CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc1_2 = CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc1_3 = CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc2_1 = CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc2_2 = CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc2_3 = CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc3_1 = CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc3_2 = CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET pc3_3 = CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PC3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PC3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PC3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PC3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cd1_1 = CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cd1_2 = CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cd2_1 = CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET cd2_2 = CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."CD2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CD2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."CD2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."CD2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ps3_0 = JSON_VALUE(other_keywords, '$."PS3_0"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_0"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ps3_1 = JSON_VALUE(other_keywords, '$."PS3_1"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PS3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PS3_1"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET s_region = JSON_VALUE(other_keywords, '$."S_REGION"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."S_REGION"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET wavstart = CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVSTART"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVSTART"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVSTART"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVSTART"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET wavend = CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVEND"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVEND"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."WAVEND"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."WAVEND"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET dispaxis = CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DISPAXIS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DISPAXIS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."DISPAXIS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET sporder = CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."SPORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."SPORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ra_ref = CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."RA_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."RA_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."RA_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."RA_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET dec_ref = CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DEC_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DEC_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."DEC_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."DEC_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET velosys = CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VELOSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VELOSYS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."VELOSYS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."VELOSYS"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET specsys = JSON_VALUE(other_keywords, '$."SPECSYS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."SPECSYS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SPECSYS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET xref_sci = CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."XREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."XREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."XREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."XREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET yref_sci = CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."YREF_SCI"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."YREF_SCI"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."YREF_SCI"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."YREF_SCI"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET mt_ra = CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_RA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_RA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_RA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_RA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET mt_dec = CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_DEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_DEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_DEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_DEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET mt_avra = CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVRA"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVRA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVRA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVRA"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET mt_avdec = CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."MT_AVDEC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."MT_AVDEC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."MT_AVDEC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_order = CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."A_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."A_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_order = CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."B_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."B_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_order = CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."AP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."AP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_order = CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_ORDER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_ORDER"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."BP_ORDER"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."BP_ORDER"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_0_2 = CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_0_3 = CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_0_4 = CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_0_5 = CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_0_6 = CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_1_1 = CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_1_2 = CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_1_3 = CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_1_4 = CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_1_5 = CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_2_0 = CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_2_1 = CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_2_2 = CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_2_3 = CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_2_4 = CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_3_0 = CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_3_1 = CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_3_2 = CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_3_3 = CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_4_0 = CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_4_1 = CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_4_2 = CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_5_0 = CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_5_1 = CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET a_6_0 = CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."A_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."A_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."A_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."A_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_0_2 = CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_0_3 = CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_0_4 = CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_0_5 = CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_0_6 = CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_1_1 = CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_1_2 = CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_1_3 = CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_1_4 = CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_1_5 = CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_2_0 = CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_2_1 = CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_2_2 = CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_2_3 = CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_2_4 = CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_3_0 = CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_3_1 = CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_3_2 = CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_3_3 = CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_4_0 = CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_4_1 = CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_4_2 = CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_5_0 = CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_5_1 = CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET b_6_0 = CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."B_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."B_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."B_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."B_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_0_2 = CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_0_3 = CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_0_4 = CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_0_5 = CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_0_6 = CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_1_1 = CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_1_2 = CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_1_3 = CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_1_4 = CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_1_5 = CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_2_0 = CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_2_1 = CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_2_2 = CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_2_3 = CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_2_4 = CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_3_0 = CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_3_1 = CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_3_2 = CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_3_3 = CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_4_0 = CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_4_1 = CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_4_2 = CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_5_0 = CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_5_1 = CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET ap_6_0 = CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."AP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."AP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."AP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."AP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_0_2 = CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_0_3 = CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_0_4 = CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_0_5 = CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_0_6 = CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_0_6"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_0_6"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_0_6"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_0_6"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_1_1 = CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_1_2 = CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_1_3 = CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_1_4 = CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_1_5 = CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_1_5"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_1_5"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_1_5"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_1_5"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_2_0 = CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_2_1 = CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_2_2 = CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_2_3 = CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_2_4 = CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_2_4"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_2_4"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_2_4"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_2_4"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_3_0 = CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_3_1 = CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_3_2 = CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_3_3 = CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_3_3"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_3_3"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_3_3"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_3_3"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_4_0 = CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_4_1 = CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_4_2 = CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_4_2"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_4_2"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_4_2"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_4_2"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_5_0 = CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_5_1 = CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_5_1"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_5_1"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_5_1"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_5_1"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_sci SET bp_6_0 = CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BP_6_0"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BP_6_0"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."BP_6_0"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."BP_6_0"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET hybridff = JSON_VALUE(other_keywords, '$."HYBRIDFF"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."HYBRIDFF"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_sirskl = JSON_VALUE(other_keywords, '$."R_SIRSKL"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_SIRSKL"')) = 'STRING';
START TRANSACTION;
UPDATE schemagen_columns SET title = 'Data Processing (DP) Software Version'
WHERE column_name = 'sdp_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Previous WFS exposure end time in MJD'
WHERE column_name = 'pwfseet' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Next WFS exposure start time in MJD'
WHERE column_name = 'nwfsest' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'targ_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'targ_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec'
WHERE column_name = 'targura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec'
WHERE column_name = 'targudec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec/yr'
WHERE column_name = 'mu_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec/yr'
WHERE column_name = 'mu_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Target proper motion epoch in UT'
WHERE column_name = 'mu_epoch' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'prop_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'prop_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRCam module: A, B or MULTIPLE'
WHERE column_name = 'module' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "DHS3", "DHS4", "DHS5", "DHS6", "DHS7", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name = 'readpatt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name = 'drpfrms1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped between integrations'
WHERE column_name = 'drpfrms3' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames at start of exposure'
WHERE column_name = 'nrststrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames between integrations'
WHERE column_name = 'nresets' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of points in dither pattern'
WHERE column_name = 'numdthpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of points in direct image dither pattern'
WHERE column_name = 'nrimdtpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spectral direction'
WHERE column_name = 'specnstp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spatial direction'
WHERE column_name = 'spatnstp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'X offset in SI ideal coordinate frame'
WHERE column_name = 'xoffset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'Y offset in SI ideal coordinate frame'
WHERE column_name = 'yoffset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Starting 4-point set in dither set list', enum = NULL
WHERE column_name = 'dsetstrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of 4-point sets in dither set list'
WHERE column_name = 'numdsets' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Optimized MRS channel'
WHERE column_name = 'mrsprchn' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time when the visit ended'
WHERE column_name = 'visitend' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD start time of guider data in this file'
WHERE column_name = 'datastrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD end time of guider data in this file'
WHERE column_name = 'dataend' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar x centroid (FGS ideal frame)'
WHERE column_name = 'gscentx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar y centroid (FGS ideal frame)'
WHERE column_name = 'gscenty' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS right ascension proper motion'
WHERE column_name = 'gs_mura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS declination proper motion'
WHERE column_name = 'gs_mudec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MSA operability reference file name'
WHERE column_name = 'r_msaope' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow reference file name'
WHERE column_name = 'r_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Detector Flat reference file name'
WHERE column_name = 'r_dflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fore-optics Flat reference file name'
WHERE column_name = 'r_fflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spectrograph Flat reference file name'
WHERE column_name = 'r_sflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Cross-Artifact Correction ref file name'
WHERE column_name = 'r_mrsxar' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PASTASOSS reference file name'
WHERE column_name = 'r_pstsos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Straylight reference file name'
WHERE column_name = 'r_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfali' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiana' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiavg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_aminor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mtwcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bkdsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bpxslf' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Clean Flicker Noise', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_comb1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ifucub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dark' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dqinit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_telemi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_errini' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr2d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_frstfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_flat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_fringe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ganscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_grpscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_guicds' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_imprnt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ipc' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_jump' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_klip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_lastfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_linear' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msbsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mrsmat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msaflg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_nsclen' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_outlir' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pthlos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_persis' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_photom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pixel Replacement', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ramp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_refpix' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Residual Fringe Correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resfri' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_reset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_rscd' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_satura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_skymat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srccat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srctyp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfstk' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_superb' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tsphot' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_twkreg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wavcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wfscom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_whtlit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Ephemeris reference frame (EME2000)'
WHERE column_name = 'refframe' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X coordinate at MJD-AVG'
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y coordinate at MJD-AVG'
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z coordinate at MJD-AVG'
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X velocity at MJD-AVG'
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y velocity at MJD-AVG'
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z velocity at MJD-AVG'
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X velocity at MJD-AVG'
WHERE column_name = 'obsgeodx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y velocity at MJD-AVG'
WHERE column_name = 'obsgeody' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z velocity at MJD-AVG'
WHERE column_name = 'obsgeodz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 coordinate value at reference point'
WHERE column_name = 'crval1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 coordinate value at reference point'
WHERE column_name = 'crval2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 coordinate value at reference point'
WHERE column_name = 'crval3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd1_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd1_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd2_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd2_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name = 's_region' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Lower bound of the default wavelength range'
WHERE column_name = 'wavstart' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Upper bound of the default wavelength range'
WHERE column_name = 'wavend' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Right Ascension of the reference point'
WHERE column_name = 'ra_ref' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Slit name'
WHERE column_name = 'sltname' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 1'
WHERE column_name = 'sltstrt1' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 1'
WHERE column_name = 'sltsize1' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 2'
WHERE column_name = 'sltstrt2' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 2'
WHERE column_name = 'sltsize2' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Source ID number'
WHERE column_name = 'sourceid' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Status of all shutters in the slitlet'
WHERE column_name = 'shutsta' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Weighting type (MSM, MIRIPSF, AREA)'
WHERE column_name = 'wtype' AND table_name IN ('s3d_primary');
UPDATE schemagen_columns SET unit = 'deg', title = 'Right Ascension at middle of slit'
WHERE column_name = 'slit_ra' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'deg', title = 'Declination at middle of slit'
WHERE column_name = 'slit_dec' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center x'
WHERE column_name = 'arrayx' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center y'
WHERE column_name = 'arrayy' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center z'
WHERE column_name = 'arrayz' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
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
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.0', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

