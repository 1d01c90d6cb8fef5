-- jwst 1.10.0 → 1.10.1, up. SQLite.
-- Carries a database from jwst 1.10.0 to 1.10.1. Loses nothing: what 1.10.1 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.10.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.0');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 2; run layout_3.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3; run layout_4.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 4, and the database has a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
DROP TABLE schemagen_guard;

UPDATE schemagen_columns SET paths = '["meta.target.source_type", "source_type", "slits.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.aperture.position_angle", "slits.items.meta.aperture.position_angle"]'
WHERE column_name IN ('pa_aper') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.velocity_aberration.scale_factor", "slits.items.meta.velocity_aberration.scale_factor"]'
WHERE column_name IN ('va_scale') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.bunit_data", "slits.items.meta.bunit_data"]'
WHERE column_name IN ('bunit') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.conversion_megajanskys", "slits.items.meta.photometry.conversion_megajanskys"]'
WHERE column_name IN ('photmjsr') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.conversion_microjanskys", "slits.items.meta.photometry.conversion_microjanskys"]'
WHERE column_name IN ('photuja2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.pixelarea_steradians", "slits.items.meta.photometry.pixelarea_steradians"]'
WHERE column_name IN ('pixar_sr') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.photometry.pixelarea_arcsecsq", "slits.items.meta.photometry.pixelarea_arcsecsq"]'
WHERE column_name IN ('pixar_a2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.coordinates.reference_frame", "slits.items.meta.coordinates.reference_frame"]'
WHERE column_name IN ('radesys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.ra_v1", "slits.items.meta.pointing.ra_v1"]'
WHERE column_name IN ('ra_v1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.dec_v1", "slits.items.meta.pointing.dec_v1"]'
WHERE column_name IN ('dec_v1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.pointing.pa_v3", "slits.items.meta.pointing.pa_v3"]'
WHERE column_name IN ('pa_v3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.wcsaxes", "slits.items.meta.wcsinfo.wcsaxes"]'
WHERE column_name IN ('wcsaxes') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix1", "slits.items.meta.wcsinfo.crpix1"]'
WHERE column_name IN ('crpix1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix2", "slits.items.meta.wcsinfo.crpix2"]'
WHERE column_name IN ('crpix2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crpix3", "slits.items.meta.wcsinfo.crpix3"]'
WHERE column_name IN ('crpix3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval1", "slits.items.meta.wcsinfo.crval1"]'
WHERE column_name IN ('crval1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval2", "slits.items.meta.wcsinfo.crval2"]'
WHERE column_name IN ('crval2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.crval3", "slits.items.meta.wcsinfo.crval3"]'
WHERE column_name IN ('crval3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype1", "slits.items.meta.wcsinfo.ctype1"]'
WHERE column_name IN ('ctype1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype2", "slits.items.meta.wcsinfo.ctype2"]'
WHERE column_name IN ('ctype2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ctype3", "slits.items.meta.wcsinfo.ctype3"]'
WHERE column_name IN ('ctype3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit1", "slits.items.meta.wcsinfo.cunit1"]'
WHERE column_name IN ('cunit1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit2", "slits.items.meta.wcsinfo.cunit2"]'
WHERE column_name IN ('cunit2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cunit3", "slits.items.meta.wcsinfo.cunit3"]'
WHERE column_name IN ('cunit3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt1", "slits.items.meta.wcsinfo.cdelt1"]'
WHERE column_name IN ('cdelt1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt2", "slits.items.meta.wcsinfo.cdelt2"]'
WHERE column_name IN ('cdelt2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cdelt3", "slits.items.meta.wcsinfo.cdelt3"]'
WHERE column_name IN ('cdelt3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_1", "slits.items.meta.wcsinfo.pc1_1"]'
WHERE column_name IN ('pc1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_2", "slits.items.meta.wcsinfo.pc1_2"]'
WHERE column_name IN ('pc1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc1_3", "slits.items.meta.wcsinfo.pc1_3"]'
WHERE column_name IN ('pc1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_1", "slits.items.meta.wcsinfo.pc2_1"]'
WHERE column_name IN ('pc2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_2", "slits.items.meta.wcsinfo.pc2_2"]'
WHERE column_name IN ('pc2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc2_3", "slits.items.meta.wcsinfo.pc2_3"]'
WHERE column_name IN ('pc2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_1", "slits.items.meta.wcsinfo.pc3_1"]'
WHERE column_name IN ('pc3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_2", "slits.items.meta.wcsinfo.pc3_2"]'
WHERE column_name IN ('pc3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.pc3_3", "slits.items.meta.wcsinfo.pc3_3"]'
WHERE column_name IN ('pc3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd1_1", "slits.items.meta.wcsinfo.cd1_1"]'
WHERE column_name IN ('cd1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd1_2", "slits.items.meta.wcsinfo.cd1_2"]'
WHERE column_name IN ('cd1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd2_1", "slits.items.meta.wcsinfo.cd2_1"]'
WHERE column_name IN ('cd2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.cd2_2", "slits.items.meta.wcsinfo.cd2_2"]'
WHERE column_name IN ('cd2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ps3_0", "slits.items.meta.wcsinfo.ps3_0"]'
WHERE column_name IN ('ps3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ps3_1", "slits.items.meta.wcsinfo.ps3_1"]'
WHERE column_name IN ('ps3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.s_region", "slits.items.meta.wcsinfo.s_region"]'
WHERE column_name IN ('s_region') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.waverange_start", "slits.items.meta.wcsinfo.waverange_start"]'
WHERE column_name IN ('wavstart') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.waverange_end", "slits.items.meta.wcsinfo.waverange_end"]'
WHERE column_name IN ('wavend') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.dispersion_direction", "slits.items.meta.wcsinfo.dispersion_direction"]'
WHERE column_name IN ('dispaxis') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.spectral_order", "slits.items.meta.wcsinfo.spectral_order"]'
WHERE column_name IN ('sporder') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v2_ref", "slits.items.meta.wcsinfo.v2_ref"]'
WHERE column_name IN ('v2_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v3_ref", "slits.items.meta.wcsinfo.v3_ref"]'
WHERE column_name IN ('v3_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.vparity", "slits.items.meta.wcsinfo.vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.v3yangle", "slits.items.meta.wcsinfo.v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ra_ref", "slits.items.meta.wcsinfo.ra_ref"]'
WHERE column_name IN ('ra_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.dec_ref", "slits.items.meta.wcsinfo.dec_ref"]'
WHERE column_name IN ('dec_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.roll_ref", "slits.items.meta.wcsinfo.roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.velosys", "slits.items.meta.wcsinfo.velosys"]'
WHERE column_name IN ('velosys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.specsys", "slits.items.meta.wcsinfo.specsys"]'
WHERE column_name IN ('specsys') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.siaf_xref_sci", "slits.items.meta.wcsinfo.siaf_xref_sci"]'
WHERE column_name IN ('xref_sci') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.siaf_yref_sci", "slits.items.meta.wcsinfo.siaf_yref_sci"]'
WHERE column_name IN ('yref_sci') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_ra", "slits.items.meta.wcsinfo.mt_ra"]'
WHERE column_name IN ('mt_ra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_dec", "slits.items.meta.wcsinfo.mt_dec"]'
WHERE column_name IN ('mt_dec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_avra", "slits.items.meta.wcsinfo.mt_avra"]'
WHERE column_name IN ('mt_avra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.mt_avdec", "slits.items.meta.wcsinfo.mt_avdec"]'
WHERE column_name IN ('mt_avdec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_order", "slits.items.meta.wcsinfo.a_order"]'
WHERE column_name IN ('a_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_order", "slits.items.meta.wcsinfo.b_order"]'
WHERE column_name IN ('b_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_order", "slits.items.meta.wcsinfo.ap_order"]'
WHERE column_name IN ('ap_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_order", "slits.items.meta.wcsinfo.bp_order"]'
WHERE column_name IN ('bp_order') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_2", "slits.items.meta.wcsinfo.a_0_2"]'
WHERE column_name IN ('a_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_3", "slits.items.meta.wcsinfo.a_0_3"]'
WHERE column_name IN ('a_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_4", "slits.items.meta.wcsinfo.a_0_4"]'
WHERE column_name IN ('a_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_5", "slits.items.meta.wcsinfo.a_0_5"]'
WHERE column_name IN ('a_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_0_6", "slits.items.meta.wcsinfo.a_0_6"]'
WHERE column_name IN ('a_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_1", "slits.items.meta.wcsinfo.a_1_1"]'
WHERE column_name IN ('a_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_2", "slits.items.meta.wcsinfo.a_1_2"]'
WHERE column_name IN ('a_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_3", "slits.items.meta.wcsinfo.a_1_3"]'
WHERE column_name IN ('a_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_4", "slits.items.meta.wcsinfo.a_1_4"]'
WHERE column_name IN ('a_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_1_5", "slits.items.meta.wcsinfo.a_1_5"]'
WHERE column_name IN ('a_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_0", "slits.items.meta.wcsinfo.a_2_0"]'
WHERE column_name IN ('a_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_1", "slits.items.meta.wcsinfo.a_2_1"]'
WHERE column_name IN ('a_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_2", "slits.items.meta.wcsinfo.a_2_2"]'
WHERE column_name IN ('a_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_3", "slits.items.meta.wcsinfo.a_2_3"]'
WHERE column_name IN ('a_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_2_4", "slits.items.meta.wcsinfo.a_2_4"]'
WHERE column_name IN ('a_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_0", "slits.items.meta.wcsinfo.a_3_0"]'
WHERE column_name IN ('a_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_1", "slits.items.meta.wcsinfo.a_3_1"]'
WHERE column_name IN ('a_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_2", "slits.items.meta.wcsinfo.a_3_2"]'
WHERE column_name IN ('a_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_3_3", "slits.items.meta.wcsinfo.a_3_3"]'
WHERE column_name IN ('a_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_0", "slits.items.meta.wcsinfo.a_4_0"]'
WHERE column_name IN ('a_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_1", "slits.items.meta.wcsinfo.a_4_1"]'
WHERE column_name IN ('a_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_4_2", "slits.items.meta.wcsinfo.a_4_2"]'
WHERE column_name IN ('a_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_5_0", "slits.items.meta.wcsinfo.a_5_0"]'
WHERE column_name IN ('a_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_5_1", "slits.items.meta.wcsinfo.a_5_1"]'
WHERE column_name IN ('a_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.a_6_0", "slits.items.meta.wcsinfo.a_6_0"]'
WHERE column_name IN ('a_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_2", "slits.items.meta.wcsinfo.b_0_2"]'
WHERE column_name IN ('b_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_3", "slits.items.meta.wcsinfo.b_0_3"]'
WHERE column_name IN ('b_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_4", "slits.items.meta.wcsinfo.b_0_4"]'
WHERE column_name IN ('b_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_5", "slits.items.meta.wcsinfo.b_0_5"]'
WHERE column_name IN ('b_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_0_6", "slits.items.meta.wcsinfo.b_0_6"]'
WHERE column_name IN ('b_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_1", "slits.items.meta.wcsinfo.b_1_1"]'
WHERE column_name IN ('b_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_2", "slits.items.meta.wcsinfo.b_1_2"]'
WHERE column_name IN ('b_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_3", "slits.items.meta.wcsinfo.b_1_3"]'
WHERE column_name IN ('b_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_4", "slits.items.meta.wcsinfo.b_1_4"]'
WHERE column_name IN ('b_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_1_5", "slits.items.meta.wcsinfo.b_1_5"]'
WHERE column_name IN ('b_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_0", "slits.items.meta.wcsinfo.b_2_0"]'
WHERE column_name IN ('b_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_1", "slits.items.meta.wcsinfo.b_2_1"]'
WHERE column_name IN ('b_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_2", "slits.items.meta.wcsinfo.b_2_2"]'
WHERE column_name IN ('b_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_3", "slits.items.meta.wcsinfo.b_2_3"]'
WHERE column_name IN ('b_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_2_4", "slits.items.meta.wcsinfo.b_2_4"]'
WHERE column_name IN ('b_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_0", "slits.items.meta.wcsinfo.b_3_0"]'
WHERE column_name IN ('b_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_1", "slits.items.meta.wcsinfo.b_3_1"]'
WHERE column_name IN ('b_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_2", "slits.items.meta.wcsinfo.b_3_2"]'
WHERE column_name IN ('b_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_3_3", "slits.items.meta.wcsinfo.b_3_3"]'
WHERE column_name IN ('b_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_0", "slits.items.meta.wcsinfo.b_4_0"]'
WHERE column_name IN ('b_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_1", "slits.items.meta.wcsinfo.b_4_1"]'
WHERE column_name IN ('b_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_4_2", "slits.items.meta.wcsinfo.b_4_2"]'
WHERE column_name IN ('b_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_5_0", "slits.items.meta.wcsinfo.b_5_0"]'
WHERE column_name IN ('b_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_5_1", "slits.items.meta.wcsinfo.b_5_1"]'
WHERE column_name IN ('b_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.b_6_0", "slits.items.meta.wcsinfo.b_6_0"]'
WHERE column_name IN ('b_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_2", "slits.items.meta.wcsinfo.ap_0_2"]'
WHERE column_name IN ('ap_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_3", "slits.items.meta.wcsinfo.ap_0_3"]'
WHERE column_name IN ('ap_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_4", "slits.items.meta.wcsinfo.ap_0_4"]'
WHERE column_name IN ('ap_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_5", "slits.items.meta.wcsinfo.ap_0_5"]'
WHERE column_name IN ('ap_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_0_6", "slits.items.meta.wcsinfo.ap_0_6"]'
WHERE column_name IN ('ap_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_1", "slits.items.meta.wcsinfo.ap_1_1"]'
WHERE column_name IN ('ap_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_2", "slits.items.meta.wcsinfo.ap_1_2"]'
WHERE column_name IN ('ap_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_3", "slits.items.meta.wcsinfo.ap_1_3"]'
WHERE column_name IN ('ap_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_4", "slits.items.meta.wcsinfo.ap_1_4"]'
WHERE column_name IN ('ap_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_1_5", "slits.items.meta.wcsinfo.ap_1_5"]'
WHERE column_name IN ('ap_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_0", "slits.items.meta.wcsinfo.ap_2_0"]'
WHERE column_name IN ('ap_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_1", "slits.items.meta.wcsinfo.ap_2_1"]'
WHERE column_name IN ('ap_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_2", "slits.items.meta.wcsinfo.ap_2_2"]'
WHERE column_name IN ('ap_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_3", "slits.items.meta.wcsinfo.ap_2_3"]'
WHERE column_name IN ('ap_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_2_4", "slits.items.meta.wcsinfo.ap_2_4"]'
WHERE column_name IN ('ap_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_0", "slits.items.meta.wcsinfo.ap_3_0"]'
WHERE column_name IN ('ap_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_1", "slits.items.meta.wcsinfo.ap_3_1"]'
WHERE column_name IN ('ap_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_2", "slits.items.meta.wcsinfo.ap_3_2"]'
WHERE column_name IN ('ap_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_3_3", "slits.items.meta.wcsinfo.ap_3_3"]'
WHERE column_name IN ('ap_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_0", "slits.items.meta.wcsinfo.ap_4_0"]'
WHERE column_name IN ('ap_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_1", "slits.items.meta.wcsinfo.ap_4_1"]'
WHERE column_name IN ('ap_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_4_2", "slits.items.meta.wcsinfo.ap_4_2"]'
WHERE column_name IN ('ap_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_5_0", "slits.items.meta.wcsinfo.ap_5_0"]'
WHERE column_name IN ('ap_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_5_1", "slits.items.meta.wcsinfo.ap_5_1"]'
WHERE column_name IN ('ap_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.ap_6_0", "slits.items.meta.wcsinfo.ap_6_0"]'
WHERE column_name IN ('ap_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_2", "slits.items.meta.wcsinfo.bp_0_2"]'
WHERE column_name IN ('bp_0_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_3", "slits.items.meta.wcsinfo.bp_0_3"]'
WHERE column_name IN ('bp_0_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_4", "slits.items.meta.wcsinfo.bp_0_4"]'
WHERE column_name IN ('bp_0_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_5", "slits.items.meta.wcsinfo.bp_0_5"]'
WHERE column_name IN ('bp_0_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_0_6", "slits.items.meta.wcsinfo.bp_0_6"]'
WHERE column_name IN ('bp_0_6') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_1", "slits.items.meta.wcsinfo.bp_1_1"]'
WHERE column_name IN ('bp_1_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_2", "slits.items.meta.wcsinfo.bp_1_2"]'
WHERE column_name IN ('bp_1_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_3", "slits.items.meta.wcsinfo.bp_1_3"]'
WHERE column_name IN ('bp_1_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_4", "slits.items.meta.wcsinfo.bp_1_4"]'
WHERE column_name IN ('bp_1_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_1_5", "slits.items.meta.wcsinfo.bp_1_5"]'
WHERE column_name IN ('bp_1_5') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_0", "slits.items.meta.wcsinfo.bp_2_0"]'
WHERE column_name IN ('bp_2_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_1", "slits.items.meta.wcsinfo.bp_2_1"]'
WHERE column_name IN ('bp_2_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_2", "slits.items.meta.wcsinfo.bp_2_2"]'
WHERE column_name IN ('bp_2_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_3", "slits.items.meta.wcsinfo.bp_2_3"]'
WHERE column_name IN ('bp_2_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_2_4", "slits.items.meta.wcsinfo.bp_2_4"]'
WHERE column_name IN ('bp_2_4') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_0", "slits.items.meta.wcsinfo.bp_3_0"]'
WHERE column_name IN ('bp_3_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_1", "slits.items.meta.wcsinfo.bp_3_1"]'
WHERE column_name IN ('bp_3_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_2", "slits.items.meta.wcsinfo.bp_3_2"]'
WHERE column_name IN ('bp_3_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_3_3", "slits.items.meta.wcsinfo.bp_3_3"]'
WHERE column_name IN ('bp_3_3') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_0", "slits.items.meta.wcsinfo.bp_4_0"]'
WHERE column_name IN ('bp_4_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_1", "slits.items.meta.wcsinfo.bp_4_1"]'
WHERE column_name IN ('bp_4_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_4_2", "slits.items.meta.wcsinfo.bp_4_2"]'
WHERE column_name IN ('bp_4_2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_5_0", "slits.items.meta.wcsinfo.bp_5_0"]'
WHERE column_name IN ('bp_5_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_5_1", "slits.items.meta.wcsinfo.bp_5_1"]'
WHERE column_name IN ('bp_5_1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.wcsinfo.bp_6_0", "slits.items.meta.wcsinfo.bp_6_0"]'
WHERE column_name IN ('bp_6_0') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["name", "slits.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["xstart", "slits.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["xsize", "slits.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["ystart", "slits.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["ysize", "slits.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["slitlet_id", "slits.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["shutter_id", "slits.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_id", "slits.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_name", "slits.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_alias", "slits.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["stellarity", "slits.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_xpos", "slits.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_ypos", "slits.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["shutter_state", "slits.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_ra", "slits.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["source_dec", "slits.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('calints_sci');
UPDATE schemagen_columns SET paths = '["meta.bunit_err", "slits.items.meta.bunit_err"]'
WHERE column_name IN ('bunit') AND table_name IN ('calints_err');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.10.1', since, 'stdatamodels', '1.3.1', '49062a81f7fd528a738b2650eb5c170c349c051395707b510ac9c5c6608e0c89'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

