-- jwst 1.10.0 → 1.10.1, down. MariaDB.
-- Takes a database back from jwst 1.10.1 to 1.10.0. What only 1.10.1 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.10.1', '1.10.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.10.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.10.0';

START TRANSACTION;
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.aperture.position_angle"]'
WHERE column_name IN ('pa_aper') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.velocity_aberration.scale_factor"]'
WHERE column_name IN ('va_scale') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.bunit_data"]'
WHERE column_name IN ('bunit') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.conversion_megajanskys"]'
WHERE column_name IN ('photmjsr') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.conversion_microjanskys"]'
WHERE column_name IN ('photuja2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.pixelarea_steradians"]'
WHERE column_name IN ('pixar_sr') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.pixelarea_arcsecsq"]'
WHERE column_name IN ('pixar_a2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.coordinates.reference_frame"]'
WHERE column_name IN ('radesys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.ra_v1"]'
WHERE column_name IN ('ra_v1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.dec_v1"]'
WHERE column_name IN ('dec_v1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.pa_v3"]'
WHERE column_name IN ('pa_v3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.wcsaxes"]'
WHERE column_name IN ('wcsaxes') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix1"]'
WHERE column_name IN ('crpix1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix2"]'
WHERE column_name IN ('crpix2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix3"]'
WHERE column_name IN ('crpix3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval1"]'
WHERE column_name IN ('crval1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval2"]'
WHERE column_name IN ('crval2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval3"]'
WHERE column_name IN ('crval3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype1"]'
WHERE column_name IN ('ctype1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype2"]'
WHERE column_name IN ('ctype2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype3"]'
WHERE column_name IN ('ctype3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit1"]'
WHERE column_name IN ('cunit1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit2"]'
WHERE column_name IN ('cunit2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit3"]'
WHERE column_name IN ('cunit3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt1"]'
WHERE column_name IN ('cdelt1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt2"]'
WHERE column_name IN ('cdelt2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt3"]'
WHERE column_name IN ('cdelt3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_1"]'
WHERE column_name IN ('pc1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_2"]'
WHERE column_name IN ('pc1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_3"]'
WHERE column_name IN ('pc1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_1"]'
WHERE column_name IN ('pc2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_2"]'
WHERE column_name IN ('pc2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_3"]'
WHERE column_name IN ('pc2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_1"]'
WHERE column_name IN ('pc3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_2"]'
WHERE column_name IN ('pc3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_3"]'
WHERE column_name IN ('pc3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd1_1"]'
WHERE column_name IN ('cd1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd1_2"]'
WHERE column_name IN ('cd1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd2_1"]'
WHERE column_name IN ('cd2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd2_2"]'
WHERE column_name IN ('cd2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ps3_0"]'
WHERE column_name IN ('ps3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ps3_1"]'
WHERE column_name IN ('ps3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.s_region"]'
WHERE column_name IN ('s_region') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.waverange_start"]'
WHERE column_name IN ('wavstart') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.waverange_end"]'
WHERE column_name IN ('wavend') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.dispersion_direction"]'
WHERE column_name IN ('dispaxis') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.spectral_order"]'
WHERE column_name IN ('sporder') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v2_ref"]'
WHERE column_name IN ('v2_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v3_ref"]'
WHERE column_name IN ('v3_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ra_ref"]'
WHERE column_name IN ('ra_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.dec_ref"]'
WHERE column_name IN ('dec_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.velosys"]'
WHERE column_name IN ('velosys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.specsys"]'
WHERE column_name IN ('specsys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.siaf_xref_sci"]'
WHERE column_name IN ('xref_sci') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.siaf_yref_sci"]'
WHERE column_name IN ('yref_sci') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_ra"]'
WHERE column_name IN ('mt_ra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_dec"]'
WHERE column_name IN ('mt_dec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_avra"]'
WHERE column_name IN ('mt_avra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_avdec"]'
WHERE column_name IN ('mt_avdec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_order"]'
WHERE column_name IN ('a_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_order"]'
WHERE column_name IN ('b_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_order"]'
WHERE column_name IN ('ap_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_order"]'
WHERE column_name IN ('bp_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_2"]'
WHERE column_name IN ('a_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_3"]'
WHERE column_name IN ('a_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_4"]'
WHERE column_name IN ('a_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_5"]'
WHERE column_name IN ('a_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_6"]'
WHERE column_name IN ('a_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_1"]'
WHERE column_name IN ('a_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_2"]'
WHERE column_name IN ('a_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_3"]'
WHERE column_name IN ('a_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_4"]'
WHERE column_name IN ('a_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_5"]'
WHERE column_name IN ('a_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_0"]'
WHERE column_name IN ('a_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_1"]'
WHERE column_name IN ('a_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_2"]'
WHERE column_name IN ('a_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_3"]'
WHERE column_name IN ('a_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_4"]'
WHERE column_name IN ('a_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_0"]'
WHERE column_name IN ('a_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_1"]'
WHERE column_name IN ('a_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_2"]'
WHERE column_name IN ('a_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_3"]'
WHERE column_name IN ('a_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_0"]'
WHERE column_name IN ('a_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_1"]'
WHERE column_name IN ('a_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_2"]'
WHERE column_name IN ('a_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_5_0"]'
WHERE column_name IN ('a_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_5_1"]'
WHERE column_name IN ('a_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_6_0"]'
WHERE column_name IN ('a_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_2"]'
WHERE column_name IN ('b_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_3"]'
WHERE column_name IN ('b_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_4"]'
WHERE column_name IN ('b_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_5"]'
WHERE column_name IN ('b_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_6"]'
WHERE column_name IN ('b_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_1"]'
WHERE column_name IN ('b_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_2"]'
WHERE column_name IN ('b_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_3"]'
WHERE column_name IN ('b_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_4"]'
WHERE column_name IN ('b_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_5"]'
WHERE column_name IN ('b_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_0"]'
WHERE column_name IN ('b_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_1"]'
WHERE column_name IN ('b_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_2"]'
WHERE column_name IN ('b_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_3"]'
WHERE column_name IN ('b_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_4"]'
WHERE column_name IN ('b_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_0"]'
WHERE column_name IN ('b_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_1"]'
WHERE column_name IN ('b_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_2"]'
WHERE column_name IN ('b_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_3"]'
WHERE column_name IN ('b_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_0"]'
WHERE column_name IN ('b_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_1"]'
WHERE column_name IN ('b_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_2"]'
WHERE column_name IN ('b_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_5_0"]'
WHERE column_name IN ('b_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_5_1"]'
WHERE column_name IN ('b_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_6_0"]'
WHERE column_name IN ('b_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_2"]'
WHERE column_name IN ('ap_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_3"]'
WHERE column_name IN ('ap_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_4"]'
WHERE column_name IN ('ap_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_5"]'
WHERE column_name IN ('ap_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_6"]'
WHERE column_name IN ('ap_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_1"]'
WHERE column_name IN ('ap_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_2"]'
WHERE column_name IN ('ap_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_3"]'
WHERE column_name IN ('ap_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_4"]'
WHERE column_name IN ('ap_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_5"]'
WHERE column_name IN ('ap_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_0"]'
WHERE column_name IN ('ap_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_1"]'
WHERE column_name IN ('ap_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_2"]'
WHERE column_name IN ('ap_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_3"]'
WHERE column_name IN ('ap_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_4"]'
WHERE column_name IN ('ap_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_0"]'
WHERE column_name IN ('ap_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_1"]'
WHERE column_name IN ('ap_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_2"]'
WHERE column_name IN ('ap_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_3"]'
WHERE column_name IN ('ap_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_0"]'
WHERE column_name IN ('ap_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_1"]'
WHERE column_name IN ('ap_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_2"]'
WHERE column_name IN ('ap_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_5_0"]'
WHERE column_name IN ('ap_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_5_1"]'
WHERE column_name IN ('ap_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_6_0"]'
WHERE column_name IN ('ap_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_2"]'
WHERE column_name IN ('bp_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_3"]'
WHERE column_name IN ('bp_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_4"]'
WHERE column_name IN ('bp_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_5"]'
WHERE column_name IN ('bp_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_6"]'
WHERE column_name IN ('bp_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_1"]'
WHERE column_name IN ('bp_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_2"]'
WHERE column_name IN ('bp_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_3"]'
WHERE column_name IN ('bp_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_4"]'
WHERE column_name IN ('bp_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_5"]'
WHERE column_name IN ('bp_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_0"]'
WHERE column_name IN ('bp_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_1"]'
WHERE column_name IN ('bp_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_2"]'
WHERE column_name IN ('bp_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_3"]'
WHERE column_name IN ('bp_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_4"]'
WHERE column_name IN ('bp_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_0"]'
WHERE column_name IN ('bp_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_1"]'
WHERE column_name IN ('bp_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_2"]'
WHERE column_name IN ('bp_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_3"]'
WHERE column_name IN ('bp_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_0"]'
WHERE column_name IN ('bp_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_1"]'
WHERE column_name IN ('bp_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_2"]'
WHERE column_name IN ('bp_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_5_0"]'
WHERE column_name IN ('bp_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_5_1"]'
WHERE column_name IN ('bp_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_6_0"]'
WHERE column_name IN ('bp_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["name"]'
WHERE column_name IN ('sltname') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.bunit_err"]'
WHERE column_name IN ('bunit') AND table_name IN ('calints_err');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.10.0', since, 'stdatamodels', '1.3.1', '49062a81f7fd528a738b2650eb5c170c349c051395707b510ac9c5c6608e0c89'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

