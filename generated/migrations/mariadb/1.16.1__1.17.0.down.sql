-- jwst 1.16.1 → 1.17.0, down. MariaDB.
-- Takes a database back from jwst 1.17.0 to 1.16.1. What only 1.17.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.17.0', '1.17.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.17.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.16.1';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Starting pixel in x direction',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Number of pixels in x direction',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Starting pixel in y direction',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Number of pixels in y direction',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN shutsta TEXT COMMENT 'All (open and closed) shutters in a slit';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Starting pixel in x direction',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Number of pixels in x direction',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Starting pixel in y direction',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Number of pixels in y direction',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN shutsta TEXT COMMENT 'All (open and closed) shutters in a slit';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Starting pixel in x direction',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Number of pixels in x direction',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Starting pixel in y direction',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Number of pixels in y direction',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN shutsta TEXT COMMENT 'All (open and closed) shutters in a slit';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point',
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Starting pixel in x direction',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Number of pixels in x direction',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Starting pixel in y direction',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Number of pixels in y direction',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN shutsta TEXT COMMENT 'All (open and closed) shutters in a slit';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sltstrt1 BIGINT COMMENT 'Starting pixel in x direction',
    MODIFY COLUMN sltsize1 BIGINT COMMENT 'Number of pixels in x direction',
    MODIFY COLUMN sltstrt2 BIGINT COMMENT 'Starting pixel in y direction',
    MODIFY COLUMN sltsize2 BIGINT COMMENT 'Number of pixels in y direction',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN shutsta TEXT COMMENT 'All (open and closed) shutters in a slit',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    MODIFY COLUMN wtype TEXT COMMENT 'Weighting type (MSM,MIRIPSF,AREA)',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE x1d_extract1d
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN slit_ra DOUBLE COMMENT 'Right ascension (deg) at middle of slit',
    MODIFY COLUMN slit_dec DOUBLE COMMENT 'Declination (deg) at middle of slit';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE x1dints_extract1d
    MODIFY COLUMN sltname TEXT COMMENT 'Name of the slit',
    MODIFY COLUMN sourceid BIGINT COMMENT 'Source ID',
    MODIFY COLUMN slit_ra DOUBLE COMMENT 'Right ascension (deg) at middle of slit',
    MODIFY COLUMN slit_dec DOUBLE COMMENT 'Declination (deg) at middle of slit';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL, calib = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE ami_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE;
UPDATE ami_oi_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend, 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3, 'A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4, 'AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1, 'BP_6_0', bp_6_0)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), pa_aper = NULL, va_scale = NULL, radesys = NULL, ra_v1 = NULL, dec_v1 = NULL, pa_v3 = NULL, wcsaxes = NULL, crpix1 = NULL, crpix2 = NULL, crpix3 = NULL, crval1 = NULL, crval2 = NULL, crval3 = NULL, ctype1 = NULL, ctype2 = NULL, ctype3 = NULL, cunit1 = NULL, cunit2 = NULL, cunit3 = NULL, cdelt1 = NULL, cdelt2 = NULL, cdelt3 = NULL, pc1_1 = NULL, pc1_2 = NULL, pc1_3 = NULL, pc2_1 = NULL, pc2_2 = NULL, pc2_3 = NULL, pc3_1 = NULL, pc3_2 = NULL, pc3_3 = NULL, cd1_1 = NULL, cd1_2 = NULL, cd2_1 = NULL, cd2_2 = NULL, ps3_0 = NULL, ps3_1 = NULL, s_region = NULL, wavstart = NULL, wavend = NULL, dispaxis = NULL, sporder = NULL, v2_ref = NULL, v3_ref = NULL, vparity = NULL, v3i_yang = NULL, ra_ref = NULL, dec_ref = NULL, roll_ref = NULL, velosys = NULL, specsys = NULL, xref_sci = NULL, yref_sci = NULL, mt_ra = NULL, mt_dec = NULL, mt_avra = NULL, mt_avdec = NULL, a_order = NULL, b_order = NULL, ap_order = NULL, bp_order = NULL, a_0_2 = NULL, a_0_3 = NULL, a_0_4 = NULL, a_0_5 = NULL, a_0_6 = NULL, a_1_1 = NULL, a_1_2 = NULL, a_1_3 = NULL, a_1_4 = NULL, a_1_5 = NULL, a_2_0 = NULL, a_2_1 = NULL, a_2_2 = NULL, a_2_3 = NULL, a_2_4 = NULL, a_3_0 = NULL, a_3_1 = NULL, a_3_2 = NULL, a_3_3 = NULL, a_4_0 = NULL, a_4_1 = NULL, a_4_2 = NULL, a_5_0 = NULL, a_5_1 = NULL, a_6_0 = NULL, b_0_2 = NULL, b_0_3 = NULL, b_0_4 = NULL, b_0_5 = NULL, b_0_6 = NULL, b_1_1 = NULL, b_1_2 = NULL, b_1_3 = NULL, b_1_4 = NULL, b_1_5 = NULL, b_2_0 = NULL, b_2_1 = NULL, b_2_2 = NULL, b_2_3 = NULL, b_2_4 = NULL, b_3_0 = NULL, b_3_1 = NULL, b_3_2 = NULL, b_3_3 = NULL, b_4_0 = NULL, b_4_1 = NULL, b_4_2 = NULL, b_5_0 = NULL, b_5_1 = NULL, b_6_0 = NULL, ap_0_2 = NULL, ap_0_3 = NULL, ap_0_4 = NULL, ap_0_5 = NULL, ap_0_6 = NULL, ap_1_1 = NULL, ap_1_2 = NULL, ap_1_3 = NULL, ap_1_4 = NULL, ap_1_5 = NULL, ap_2_0 = NULL, ap_2_1 = NULL, ap_2_2 = NULL, ap_2_3 = NULL, ap_2_4 = NULL, ap_3_0 = NULL, ap_3_1 = NULL, ap_3_2 = NULL, ap_3_3 = NULL, ap_4_0 = NULL, ap_4_1 = NULL, ap_4_2 = NULL, ap_5_0 = NULL, ap_5_1 = NULL, ap_6_0 = NULL, bp_0_2 = NULL, bp_0_3 = NULL, bp_0_4 = NULL, bp_0_5 = NULL, bp_0_6 = NULL, bp_1_1 = NULL, bp_1_2 = NULL, bp_1_3 = NULL, bp_1_4 = NULL, bp_1_5 = NULL, bp_2_0 = NULL, bp_2_1 = NULL, bp_2_2 = NULL, bp_2_3 = NULL, bp_2_4 = NULL, bp_3_0 = NULL, bp_3_1 = NULL, bp_3_2 = NULL, bp_3_3 = NULL, bp_4_0 = NULL, bp_4_1 = NULL, bp_4_2 = NULL, bp_5_0 = NULL, bp_5_1 = NULL, bp_6_0 = NULL
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE ami_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
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
    DROP COLUMN IF EXISTS bp_6_0,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_sci AS SELECT * FROM ami_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE ami_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT 'Array center x (m)',
    MODIFY COLUMN arrayy DOUBLE COMMENT 'Array center y (m)',
    MODIFY COLUMN arrayz DOUBLE COMMENT 'Array center z (m)';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL, calib = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE;
UPDATE psf_ami_oi_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend, 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3, 'A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4, 'AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1, 'BP_6_0', bp_6_0)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), pa_aper = NULL, va_scale = NULL, radesys = NULL, ra_v1 = NULL, dec_v1 = NULL, pa_v3 = NULL, wcsaxes = NULL, crpix1 = NULL, crpix2 = NULL, crpix3 = NULL, crval1 = NULL, crval2 = NULL, crval3 = NULL, ctype1 = NULL, ctype2 = NULL, ctype3 = NULL, cunit1 = NULL, cunit2 = NULL, cunit3 = NULL, cdelt1 = NULL, cdelt2 = NULL, cdelt3 = NULL, pc1_1 = NULL, pc1_2 = NULL, pc1_3 = NULL, pc2_1 = NULL, pc2_2 = NULL, pc2_3 = NULL, pc3_1 = NULL, pc3_2 = NULL, pc3_3 = NULL, cd1_1 = NULL, cd1_2 = NULL, cd2_1 = NULL, cd2_2 = NULL, ps3_0 = NULL, ps3_1 = NULL, s_region = NULL, wavstart = NULL, wavend = NULL, dispaxis = NULL, sporder = NULL, v2_ref = NULL, v3_ref = NULL, vparity = NULL, v3i_yang = NULL, ra_ref = NULL, dec_ref = NULL, roll_ref = NULL, velosys = NULL, specsys = NULL, xref_sci = NULL, yref_sci = NULL, mt_ra = NULL, mt_dec = NULL, mt_avra = NULL, mt_avdec = NULL, a_order = NULL, b_order = NULL, ap_order = NULL, bp_order = NULL, a_0_2 = NULL, a_0_3 = NULL, a_0_4 = NULL, a_0_5 = NULL, a_0_6 = NULL, a_1_1 = NULL, a_1_2 = NULL, a_1_3 = NULL, a_1_4 = NULL, a_1_5 = NULL, a_2_0 = NULL, a_2_1 = NULL, a_2_2 = NULL, a_2_3 = NULL, a_2_4 = NULL, a_3_0 = NULL, a_3_1 = NULL, a_3_2 = NULL, a_3_3 = NULL, a_4_0 = NULL, a_4_1 = NULL, a_4_2 = NULL, a_5_0 = NULL, a_5_1 = NULL, a_6_0 = NULL, b_0_2 = NULL, b_0_3 = NULL, b_0_4 = NULL, b_0_5 = NULL, b_0_6 = NULL, b_1_1 = NULL, b_1_2 = NULL, b_1_3 = NULL, b_1_4 = NULL, b_1_5 = NULL, b_2_0 = NULL, b_2_1 = NULL, b_2_2 = NULL, b_2_3 = NULL, b_2_4 = NULL, b_3_0 = NULL, b_3_1 = NULL, b_3_2 = NULL, b_3_3 = NULL, b_4_0 = NULL, b_4_1 = NULL, b_4_2 = NULL, b_5_0 = NULL, b_5_1 = NULL, b_6_0 = NULL, ap_0_2 = NULL, ap_0_3 = NULL, ap_0_4 = NULL, ap_0_5 = NULL, ap_0_6 = NULL, ap_1_1 = NULL, ap_1_2 = NULL, ap_1_3 = NULL, ap_1_4 = NULL, ap_1_5 = NULL, ap_2_0 = NULL, ap_2_1 = NULL, ap_2_2 = NULL, ap_2_3 = NULL, ap_2_4 = NULL, ap_3_0 = NULL, ap_3_1 = NULL, ap_3_2 = NULL, ap_3_3 = NULL, ap_4_0 = NULL, ap_4_1 = NULL, ap_4_2 = NULL, ap_5_0 = NULL, ap_5_1 = NULL, ap_6_0 = NULL, bp_0_2 = NULL, bp_0_3 = NULL, bp_0_4 = NULL, bp_0_5 = NULL, bp_0_6 = NULL, bp_1_1 = NULL, bp_1_2 = NULL, bp_1_3 = NULL, bp_1_4 = NULL, bp_1_5 = NULL, bp_2_0 = NULL, bp_2_1 = NULL, bp_2_2 = NULL, bp_2_3 = NULL, bp_2_4 = NULL, bp_3_0 = NULL, bp_3_1 = NULL, bp_3_2 = NULL, bp_3_3 = NULL, bp_4_0 = NULL, bp_4_1 = NULL, bp_4_2 = NULL, bp_5_0 = NULL, bp_5_1 = NULL, bp_6_0 = NULL
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE psf_ami_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
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
    DROP COLUMN IF EXISTS bp_6_0,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_sci AS SELECT * FROM psf_ami_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT 'Array center x (m)',
    MODIFY COLUMN arrayy DOUBLE COMMENT 'Array center y (m)',
    MODIFY COLUMN arrayz DOUBLE COMMENT 'Array center z (m)';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL, calib = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE;
UPDATE amimulti_oi_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend, 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3, 'A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4, 'AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1, 'BP_6_0', bp_6_0)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), pa_aper = NULL, va_scale = NULL, radesys = NULL, ra_v1 = NULL, dec_v1 = NULL, pa_v3 = NULL, wcsaxes = NULL, crpix1 = NULL, crpix2 = NULL, crpix3 = NULL, crval1 = NULL, crval2 = NULL, crval3 = NULL, ctype1 = NULL, ctype2 = NULL, ctype3 = NULL, cunit1 = NULL, cunit2 = NULL, cunit3 = NULL, cdelt1 = NULL, cdelt2 = NULL, cdelt3 = NULL, pc1_1 = NULL, pc1_2 = NULL, pc1_3 = NULL, pc2_1 = NULL, pc2_2 = NULL, pc2_3 = NULL, pc3_1 = NULL, pc3_2 = NULL, pc3_3 = NULL, cd1_1 = NULL, cd1_2 = NULL, cd2_1 = NULL, cd2_2 = NULL, ps3_0 = NULL, ps3_1 = NULL, s_region = NULL, wavstart = NULL, wavend = NULL, dispaxis = NULL, sporder = NULL, v2_ref = NULL, v3_ref = NULL, vparity = NULL, v3i_yang = NULL, ra_ref = NULL, dec_ref = NULL, roll_ref = NULL, velosys = NULL, specsys = NULL, xref_sci = NULL, yref_sci = NULL, mt_ra = NULL, mt_dec = NULL, mt_avra = NULL, mt_avdec = NULL, a_order = NULL, b_order = NULL, ap_order = NULL, bp_order = NULL, a_0_2 = NULL, a_0_3 = NULL, a_0_4 = NULL, a_0_5 = NULL, a_0_6 = NULL, a_1_1 = NULL, a_1_2 = NULL, a_1_3 = NULL, a_1_4 = NULL, a_1_5 = NULL, a_2_0 = NULL, a_2_1 = NULL, a_2_2 = NULL, a_2_3 = NULL, a_2_4 = NULL, a_3_0 = NULL, a_3_1 = NULL, a_3_2 = NULL, a_3_3 = NULL, a_4_0 = NULL, a_4_1 = NULL, a_4_2 = NULL, a_5_0 = NULL, a_5_1 = NULL, a_6_0 = NULL, b_0_2 = NULL, b_0_3 = NULL, b_0_4 = NULL, b_0_5 = NULL, b_0_6 = NULL, b_1_1 = NULL, b_1_2 = NULL, b_1_3 = NULL, b_1_4 = NULL, b_1_5 = NULL, b_2_0 = NULL, b_2_1 = NULL, b_2_2 = NULL, b_2_3 = NULL, b_2_4 = NULL, b_3_0 = NULL, b_3_1 = NULL, b_3_2 = NULL, b_3_3 = NULL, b_4_0 = NULL, b_4_1 = NULL, b_4_2 = NULL, b_5_0 = NULL, b_5_1 = NULL, b_6_0 = NULL, ap_0_2 = NULL, ap_0_3 = NULL, ap_0_4 = NULL, ap_0_5 = NULL, ap_0_6 = NULL, ap_1_1 = NULL, ap_1_2 = NULL, ap_1_3 = NULL, ap_1_4 = NULL, ap_1_5 = NULL, ap_2_0 = NULL, ap_2_1 = NULL, ap_2_2 = NULL, ap_2_3 = NULL, ap_2_4 = NULL, ap_3_0 = NULL, ap_3_1 = NULL, ap_3_2 = NULL, ap_3_3 = NULL, ap_4_0 = NULL, ap_4_1 = NULL, ap_4_2 = NULL, ap_5_0 = NULL, ap_5_1 = NULL, ap_6_0 = NULL, bp_0_2 = NULL, bp_0_3 = NULL, bp_0_4 = NULL, bp_0_5 = NULL, bp_0_6 = NULL, bp_1_1 = NULL, bp_1_2 = NULL, bp_1_3 = NULL, bp_1_4 = NULL, bp_1_5 = NULL, bp_2_0 = NULL, bp_2_1 = NULL, bp_2_2 = NULL, bp_2_3 = NULL, bp_2_4 = NULL, bp_3_0 = NULL, bp_3_1 = NULL, bp_3_2 = NULL, bp_3_3 = NULL, bp_4_0 = NULL, bp_4_1 = NULL, bp_4_2 = NULL, bp_5_0 = NULL, bp_5_1 = NULL, bp_6_0 = NULL
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE amimulti_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
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
    DROP COLUMN IF EXISTS bp_6_0,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_sci AS SELECT * FROM amimulti_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT 'Array center x (m)',
    MODIFY COLUMN arrayy DOUBLE COMMENT 'Array center y (m)',
    MODIFY COLUMN arrayz DOUBLE COMMENT 'Array center z (m)';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE amilg_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT,
    ADD COLUMN IF NOT EXISTS calib TEXT,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL, calib = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    DROP COLUMN IF EXISTS calib,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_sci
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE,
    ADD COLUMN IF NOT EXISTS va_scale DOUBLE,
    ADD COLUMN IF NOT EXISTS radesys TEXT,
    ADD COLUMN IF NOT EXISTS ra_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_v1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pa_v3 DOUBLE,
    ADD COLUMN IF NOT EXISTS wcsaxes BIGINT,
    ADD COLUMN IF NOT EXISTS crpix1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crpix3 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval1 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval2 DOUBLE,
    ADD COLUMN IF NOT EXISTS crval3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ctype1 TEXT,
    ADD COLUMN IF NOT EXISTS ctype2 TEXT,
    ADD COLUMN IF NOT EXISTS ctype3 TEXT,
    ADD COLUMN IF NOT EXISTS cunit1 TEXT,
    ADD COLUMN IF NOT EXISTS cunit2 TEXT,
    ADD COLUMN IF NOT EXISTS cunit3 TEXT,
    ADD COLUMN IF NOT EXISTS cdelt1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cdelt3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS pc3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS cd2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ps3_0 TEXT,
    ADD COLUMN IF NOT EXISTS ps3_1 TEXT,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS wavstart DOUBLE,
    ADD COLUMN IF NOT EXISTS wavend DOUBLE,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT,
    ADD COLUMN IF NOT EXISTS sporder BIGINT,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS ra_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS dec_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS velosys DOUBLE,
    ADD COLUMN IF NOT EXISTS specsys TEXT,
    ADD COLUMN IF NOT EXISTS xref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS yref_sci DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avra DOUBLE,
    ADD COLUMN IF NOT EXISTS mt_avdec DOUBLE,
    ADD COLUMN IF NOT EXISTS a_order BIGINT,
    ADD COLUMN IF NOT EXISTS b_order BIGINT,
    ADD COLUMN IF NOT EXISTS ap_order BIGINT,
    ADD COLUMN IF NOT EXISTS bp_order BIGINT,
    ADD COLUMN IF NOT EXISTS a_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS a_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS b_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS ap_6_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_0_6 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_1_5 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_2_4 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_3_3 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_4_2 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_0 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_5_1 DOUBLE,
    ADD COLUMN IF NOT EXISTS bp_6_0 DOUBLE;
UPDATE aminorm_oi_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('PA_APER', pa_aper, 'VA_SCALE', va_scale, 'RADESYS', radesys, 'RA_V1', ra_v1, 'DEC_V1', dec_v1, 'PA_V3', pa_v3, 'WCSAXES', wcsaxes, 'CRPIX1', crpix1, 'CRPIX2', crpix2, 'CRPIX3', crpix3, 'CRVAL1', crval1, 'CRVAL2', crval2, 'CRVAL3', crval3, 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', cdelt1, 'CDELT2', cdelt2, 'CDELT3', cdelt3, 'PC1_1', pc1_1, 'PC1_2', pc1_2, 'PC1_3', pc1_3, 'PC2_1', pc2_1, 'PC2_2', pc2_2, 'PC2_3', pc2_3, 'PC3_1', pc3_1, 'PC3_2', pc3_2, 'PC3_3', pc3_3, 'CD1_1', cd1_1, 'CD1_2', cd1_2, 'CD2_1', cd2_1, 'CD2_2', cd2_2, 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', wavstart, 'WAVEND', wavend, 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'VPARITY', vparity, 'V3I_YANG', v3i_yang, 'RA_REF', ra_ref, 'DEC_REF', dec_ref, 'ROLL_REF', roll_ref, 'VELOSYS', velosys, 'SPECSYS', specsys, 'XREF_SCI', xref_sci, 'YREF_SCI', yref_sci, 'MT_RA', mt_ra, 'MT_DEC', mt_dec, 'MT_AVRA', mt_avra, 'MT_AVDEC', mt_avdec, 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', a_0_2, 'A_0_3', a_0_3, 'A_0_4', a_0_4, 'A_0_5', a_0_5, 'A_0_6', a_0_6, 'A_1_1', a_1_1, 'A_1_2', a_1_2, 'A_1_3', a_1_3, 'A_1_4', a_1_4, 'A_1_5', a_1_5, 'A_2_0', a_2_0, 'A_2_1', a_2_1, 'A_2_2', a_2_2, 'A_2_3', a_2_3, 'A_2_4', a_2_4, 'A_3_0', a_3_0, 'A_3_1', a_3_1, 'A_3_2', a_3_2, 'A_3_3', a_3_3, 'A_4_0', a_4_0, 'A_4_1', a_4_1, 'A_4_2', a_4_2, 'A_5_0', a_5_0, 'A_5_1', a_5_1, 'A_6_0', a_6_0, 'B_0_2', b_0_2, 'B_0_3', b_0_3, 'B_0_4', b_0_4, 'B_0_5', b_0_5, 'B_0_6', b_0_6, 'B_1_1', b_1_1, 'B_1_2', b_1_2, 'B_1_3', b_1_3, 'B_1_4', b_1_4, 'B_1_5', b_1_5, 'B_2_0', b_2_0, 'B_2_1', b_2_1, 'B_2_2', b_2_2, 'B_2_3', b_2_3, 'B_2_4', b_2_4, 'B_3_0', b_3_0, 'B_3_1', b_3_1, 'B_3_2', b_3_2, 'B_3_3', b_3_3, 'B_4_0', b_4_0, 'B_4_1', b_4_1, 'B_4_2', b_4_2, 'B_5_0', b_5_0, 'B_5_1', b_5_1, 'B_6_0', b_6_0, 'AP_0_2', ap_0_2, 'AP_0_3', ap_0_3, 'AP_0_4', ap_0_4, 'AP_0_5', ap_0_5, 'AP_0_6', ap_0_6, 'AP_1_1', ap_1_1, 'AP_1_2', ap_1_2, 'AP_1_3', ap_1_3, 'AP_1_4', ap_1_4, 'AP_1_5', ap_1_5, 'AP_2_0', ap_2_0, 'AP_2_1', ap_2_1, 'AP_2_2', ap_2_2, 'AP_2_3', ap_2_3, 'AP_2_4', ap_2_4, 'AP_3_0', ap_3_0, 'AP_3_1', ap_3_1, 'AP_3_2', ap_3_2, 'AP_3_3', ap_3_3, 'AP_4_0', ap_4_0, 'AP_4_1', ap_4_1, 'AP_4_2', ap_4_2, 'AP_5_0', ap_5_0, 'AP_5_1', ap_5_1, 'AP_6_0', ap_6_0, 'BP_0_2', bp_0_2, 'BP_0_3', bp_0_3, 'BP_0_4', bp_0_4, 'BP_0_5', bp_0_5, 'BP_0_6', bp_0_6, 'BP_1_1', bp_1_1, 'BP_1_2', bp_1_2, 'BP_1_3', bp_1_3, 'BP_1_4', bp_1_4, 'BP_1_5', bp_1_5, 'BP_2_0', bp_2_0, 'BP_2_1', bp_2_1, 'BP_2_2', bp_2_2, 'BP_2_3', bp_2_3, 'BP_2_4', bp_2_4, 'BP_3_0', bp_3_0, 'BP_3_1', bp_3_1, 'BP_3_2', bp_3_2, 'BP_3_3', bp_3_3, 'BP_4_0', bp_4_0, 'BP_4_1', bp_4_1, 'BP_4_2', bp_4_2, 'BP_5_0', bp_5_0, 'BP_5_1', bp_5_1, 'BP_6_0', bp_6_0)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), pa_aper = NULL, va_scale = NULL, radesys = NULL, ra_v1 = NULL, dec_v1 = NULL, pa_v3 = NULL, wcsaxes = NULL, crpix1 = NULL, crpix2 = NULL, crpix3 = NULL, crval1 = NULL, crval2 = NULL, crval3 = NULL, ctype1 = NULL, ctype2 = NULL, ctype3 = NULL, cunit1 = NULL, cunit2 = NULL, cunit3 = NULL, cdelt1 = NULL, cdelt2 = NULL, cdelt3 = NULL, pc1_1 = NULL, pc1_2 = NULL, pc1_3 = NULL, pc2_1 = NULL, pc2_2 = NULL, pc2_3 = NULL, pc3_1 = NULL, pc3_2 = NULL, pc3_3 = NULL, cd1_1 = NULL, cd1_2 = NULL, cd2_1 = NULL, cd2_2 = NULL, ps3_0 = NULL, ps3_1 = NULL, s_region = NULL, wavstart = NULL, wavend = NULL, dispaxis = NULL, sporder = NULL, v2_ref = NULL, v3_ref = NULL, vparity = NULL, v3i_yang = NULL, ra_ref = NULL, dec_ref = NULL, roll_ref = NULL, velosys = NULL, specsys = NULL, xref_sci = NULL, yref_sci = NULL, mt_ra = NULL, mt_dec = NULL, mt_avra = NULL, mt_avdec = NULL, a_order = NULL, b_order = NULL, ap_order = NULL, bp_order = NULL, a_0_2 = NULL, a_0_3 = NULL, a_0_4 = NULL, a_0_5 = NULL, a_0_6 = NULL, a_1_1 = NULL, a_1_2 = NULL, a_1_3 = NULL, a_1_4 = NULL, a_1_5 = NULL, a_2_0 = NULL, a_2_1 = NULL, a_2_2 = NULL, a_2_3 = NULL, a_2_4 = NULL, a_3_0 = NULL, a_3_1 = NULL, a_3_2 = NULL, a_3_3 = NULL, a_4_0 = NULL, a_4_1 = NULL, a_4_2 = NULL, a_5_0 = NULL, a_5_1 = NULL, a_6_0 = NULL, b_0_2 = NULL, b_0_3 = NULL, b_0_4 = NULL, b_0_5 = NULL, b_0_6 = NULL, b_1_1 = NULL, b_1_2 = NULL, b_1_3 = NULL, b_1_4 = NULL, b_1_5 = NULL, b_2_0 = NULL, b_2_1 = NULL, b_2_2 = NULL, b_2_3 = NULL, b_2_4 = NULL, b_3_0 = NULL, b_3_1 = NULL, b_3_2 = NULL, b_3_3 = NULL, b_4_0 = NULL, b_4_1 = NULL, b_4_2 = NULL, b_5_0 = NULL, b_5_1 = NULL, b_6_0 = NULL, ap_0_2 = NULL, ap_0_3 = NULL, ap_0_4 = NULL, ap_0_5 = NULL, ap_0_6 = NULL, ap_1_1 = NULL, ap_1_2 = NULL, ap_1_3 = NULL, ap_1_4 = NULL, ap_1_5 = NULL, ap_2_0 = NULL, ap_2_1 = NULL, ap_2_2 = NULL, ap_2_3 = NULL, ap_2_4 = NULL, ap_3_0 = NULL, ap_3_1 = NULL, ap_3_2 = NULL, ap_3_3 = NULL, ap_4_0 = NULL, ap_4_1 = NULL, ap_4_2 = NULL, ap_5_0 = NULL, ap_5_1 = NULL, ap_6_0 = NULL, bp_0_2 = NULL, bp_0_3 = NULL, bp_0_4 = NULL, bp_0_5 = NULL, bp_0_6 = NULL, bp_1_1 = NULL, bp_1_2 = NULL, bp_1_3 = NULL, bp_1_4 = NULL, bp_1_5 = NULL, bp_2_0 = NULL, bp_2_1 = NULL, bp_2_2 = NULL, bp_2_3 = NULL, bp_2_4 = NULL, bp_3_0 = NULL, bp_3_1 = NULL, bp_3_2 = NULL, bp_3_3 = NULL, bp_4_0 = NULL, bp_4_1 = NULL, bp_4_2 = NULL, bp_5_0 = NULL, bp_5_1 = NULL, bp_6_0 = NULL
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE aminorm_oi_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
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
    DROP COLUMN IF EXISTS bp_6_0,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_sci AS SELECT * FROM aminorm_oi_sci WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_oi_array
    MODIFY COLUMN arrayx DOUBLE COMMENT 'Array center x (m)',
    MODIFY COLUMN arrayy DOUBLE COMMENT 'Array center y (m)',
    MODIFY COLUMN arrayz DOUBLE COMMENT 'Array center z (m)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS hybridff BOOL,
    ADD COLUMN IF NOT EXISTS r_sirskl TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('HYBRIDFF', JSON_EXTRACT(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'R_SIRSKL', r_sirskl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), hybridff = NULL, r_sirskl = NULL
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN pwfseet DOUBLE COMMENT 'Previous WFS exposure end time',
    MODIFY COLUMN nwfsest DOUBLE COMMENT 'Next WFS exposure start time',
    MODIFY COLUMN targ_ra DOUBLE COMMENT 'Target RA at mid time of exposure',
    MODIFY COLUMN targ_dec DOUBLE COMMENT 'Target Dec at mid time of exposure',
    MODIFY COLUMN targura DOUBLE COMMENT 'Target RA uncertainty',
    MODIFY COLUMN targudec DOUBLE COMMENT 'Target Dec uncertainty',
    MODIFY COLUMN mu_ra DOUBLE COMMENT 'Target proper motion in RA',
    MODIFY COLUMN mu_dec DOUBLE COMMENT 'Target proper motion in Dec',
    MODIFY COLUMN mu_epoch TEXT COMMENT 'Target proper motion epoch',
    MODIFY COLUMN prop_ra DOUBLE COMMENT 'Proposer''s target RA',
    MODIFY COLUMN prop_dec DOUBLE COMMENT 'Proposer''s target Dec',
    MODIFY COLUMN module TEXT COMMENT 'NIRCam module: A, B, or MULTIPLE',
    MODIFY COLUMN drpfrms1 BIGINT COMMENT 'Frames dropped prior to first integration',
    MODIFY COLUMN drpfrms3 BIGINT COMMENT 'Frames dropped between integrations',
    MODIFY COLUMN nrststrt BIGINT COMMENT 'Number of resets at start of exposure',
    MODIFY COLUMN nresets BIGINT COMMENT 'Number of resets between integrations',
    MODIFY COLUMN numdthpt BIGINT COMMENT 'Total number of points in pattern',
    MODIFY COLUMN nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern',
    MODIFY COLUMN specnstp BIGINT COMMENT 'Total number of steps in spectral direction',
    MODIFY COLUMN spatnstp BIGINT COMMENT 'Total number of steps in spatial direction',
    MODIFY COLUMN xoffset DOUBLE COMMENT 'x offset from pattern starting position',
    MODIFY COLUMN yoffset DOUBLE COMMENT 'y offset from pattern starting position',
    MODIFY COLUMN dsetstrt BIGINT COMMENT 'Starting 4-point set number',
    MODIFY COLUMN numdsets BIGINT COMMENT 'Total number of 4-point sets',
    MODIFY COLUMN mrsprchn TEXT COMMENT 'MRS primary channel',
    MODIFY COLUMN visitend TEXT COMMENT 'Observatory UTC time when the visit completed',
    MODIFY COLUMN datastrt DOUBLE COMMENT 'MJD start time of guider data within this file',
    MODIFY COLUMN dataend DOUBLE COMMENT 'MJD end time of guider data within this file',
    MODIFY COLUMN gscentx DOUBLE COMMENT '[arcsec] guide star centroid x position in FGS ideal frame',
    MODIFY COLUMN gscenty DOUBLE COMMENT '[arcsec] guide star centroid y position in FGS ideal frame',
    MODIFY COLUMN gs_mura DOUBLE COMMENT 'Guide star IRCS right ascension proper motion',
    MODIFY COLUMN gs_mudec DOUBLE COMMENT 'Guide star IRCS declination proper motion',
    MODIFY COLUMN r_msaope TEXT COMMENT 'NIRSpec operability reference file name',
    MODIFY COLUMN r_barsha TEXT COMMENT 'Nirspec Barshadow reference file name',
    MODIFY COLUMN r_dflat TEXT COMMENT 'DFlat reference file name',
    MODIFY COLUMN r_fflat TEXT COMMENT 'FFlat reference file name',
    MODIFY COLUMN r_sflat TEXT COMMENT 'SFlat reference file name',
    MODIFY COLUMN r_mrsxar TEXT COMMENT 'MIRI MRS mrsxartcorr reference file name',
    MODIFY COLUMN r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    MODIFY COLUMN r_stray TEXT COMMENT 'Straylight reference file name',
    MODIFY COLUMN s_clnfns TEXT COMMENT 'Clean flicker noise',
    MODIFY COLUMN s_pxrepl TEXT COMMENT 'Pixel Replacment',
    MODIFY COLUMN s_resfri TEXT COMMENT 'Residual fringe Correction',
    DROP COLUMN IF EXISTS hybridff,
    DROP COLUMN IF EXISTS r_sirskl,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    MODIFY COLUMN obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    MODIFY COLUMN obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    MODIFY COLUMN obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG',
    MODIFY COLUMN crpix1 DOUBLE COMMENT 'axis 1 coordinate of the reference pixel',
    MODIFY COLUMN crpix2 DOUBLE COMMENT 'axis 2 coordinate of the reference pixel',
    MODIFY COLUMN crpix3 DOUBLE COMMENT 'axis 3 coordinate of the reference pixel',
    MODIFY COLUMN crval1 DOUBLE COMMENT 'first axis value at the reference pixel',
    MODIFY COLUMN crval2 DOUBLE COMMENT 'second axis value at the reference pixel',
    MODIFY COLUMN crval3 DOUBLE COMMENT 'third axis value at the reference pixel',
    MODIFY COLUMN pc1_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc1_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc2_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_1 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_2 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN pc3_3 DOUBLE COMMENT 'linear transformation matrix element',
    MODIFY COLUMN cd1_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd1_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_1 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN cd2_2 DOUBLE COMMENT 'linear transformation matrix element, CD matrix',
    MODIFY COLUMN s_region TEXT COMMENT 'spatial extent of the observation',
    MODIFY COLUMN wavstart DOUBLE COMMENT 'lower bound of the default wavelength range',
    MODIFY COLUMN wavend DOUBLE COMMENT 'upper bound of the default wavelength range',
    MODIFY COLUMN ra_ref DOUBLE COMMENT '[deg] Right ascension of the reference point';

START TRANSACTION;
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
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

