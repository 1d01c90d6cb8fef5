-- jwst 1.18.1 → 1.19.0, up. MariaDB.
-- Carries a database from jwst 1.18.1 to 1.19.0. Loses nothing: what 1.19.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.18.1', '1.18.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.18.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout = 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 1; run layout_2.up.sql before; nothing was changed')), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout <> 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.19.0';

CREATE TABLE IF NOT EXISTS rate_regions (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of rate files. Count rate of an exposure, averaged over its integrations';
CREATE OR REPLACE VIEW nirspec_rate_regions AS SELECT * FROM rate_regions WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_rate_regions AS SELECT * FROM rate_regions WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS bsub_regions (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of bsub files. Count rate with the background taken off';
CREATE OR REPLACE VIEW nirspec_bsub_regions AS SELECT * FROM bsub_regions WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_bsub_regions AS SELECT * FROM bsub_regions WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS cal_regions (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
CREATE OR REPLACE VIEW nirspec_cal_regions AS SELECT * FROM cal_regions WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_cal_regions AS SELECT * FROM cal_regions WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crf_regions (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
CREATE OR REPLACE VIEW nirspec_crf_regions AS SELECT * FROM crf_regions WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_crf_regions AS SELECT * FROM crf_regions WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype22 TEXT COMMENT 'Name of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tform22 TEXT COMMENT 'Format of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ADD COLUMN IF NOT EXISTS ttype23 TEXT COMMENT 'Name of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tform23 TEXT COMMENT 'Format of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ADD COLUMN IF NOT EXISTS ttype24 TEXT COMMENT 'Name of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tform24 TEXT COMMENT 'Format of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ADD COLUMN IF NOT EXISTS ttype25 TEXT COMMENT 'Name of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tform25 TEXT COMMENT 'Format of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ADD COLUMN IF NOT EXISTS ttype26 TEXT COMMENT 'Name of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tform26 TEXT COMMENT 'Format of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ADD COLUMN IF NOT EXISTS ttype27 TEXT COMMENT 'Name of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tform27 TEXT COMMENT 'Format of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ADD COLUMN IF NOT EXISTS ttype28 TEXT COMMENT 'Name of column 28 of the table',
    ADD COLUMN IF NOT EXISTS tform28 TEXT COMMENT 'Format of column 28 of the table',
    ADD COLUMN IF NOT EXISTS tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ADD COLUMN IF NOT EXISTS ttype29 TEXT COMMENT 'Name of column 29 of the table',
    ADD COLUMN IF NOT EXISTS tform29 TEXT COMMENT 'Format of column 29 of the table',
    ADD COLUMN IF NOT EXISTS tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ADD COLUMN IF NOT EXISTS detector TEXT COMMENT 'Name of detector used to acquire the data',
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)',
    ADD COLUMN IF NOT EXISTS filename TEXT COMMENT 'Filename',
    ADD COLUMN IF NOT EXISTS expgrpid TEXT COMMENT 'Exposure group ID',
    ADD COLUMN IF NOT EXISTS effexptm DOUBLE COMMENT 'Exposure time',
    ADD COLUMN IF NOT EXISTS effinttm DOUBLE COMMENT 'Integration time',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'Footprint of direct image(s) matched to grism observations';
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ttype19 TEXT COMMENT 'Name of column 19 of the table',
    ADD COLUMN IF NOT EXISTS tform19 TEXT COMMENT 'Format of column 19 of the table',
    ADD COLUMN IF NOT EXISTS tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ADD COLUMN IF NOT EXISTS ttype20 TEXT COMMENT 'Name of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tform20 TEXT COMMENT 'Format of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ADD COLUMN IF NOT EXISTS ttype21 TEXT COMMENT 'Name of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tform21 TEXT COMMENT 'Format of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ADD COLUMN IF NOT EXISTS ttype22 TEXT COMMENT 'Name of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tform22 TEXT COMMENT 'Format of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ADD COLUMN IF NOT EXISTS ttype23 TEXT COMMENT 'Name of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tform23 TEXT COMMENT 'Format of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ADD COLUMN IF NOT EXISTS ttype24 TEXT COMMENT 'Name of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tform24 TEXT COMMENT 'Format of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ADD COLUMN IF NOT EXISTS ttype25 TEXT COMMENT 'Name of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tform25 TEXT COMMENT 'Format of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ADD COLUMN IF NOT EXISTS ttype26 TEXT COMMENT 'Name of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tform26 TEXT COMMENT 'Format of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ADD COLUMN IF NOT EXISTS ttype27 TEXT COMMENT 'Name of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tform27 TEXT COMMENT 'Format of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ADD COLUMN IF NOT EXISTS detector TEXT COMMENT 'Name of detector used to acquire the data',
    ADD COLUMN IF NOT EXISTS wavecor BOOL COMMENT 'Wavelength corrected (T/F)',
    ADD COLUMN IF NOT EXISTS pthloss TEXT COMMENT 'Type of pathloss correction applied',
    ADD COLUMN IF NOT EXISTS barshdw BOOL COMMENT 'Barshadow corrected (T/F)';
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_combine1d
    ADD COLUMN IF NOT EXISTS ttype9 TEXT COMMENT 'Name of column 9 of the table',
    ADD COLUMN IF NOT EXISTS tform9 TEXT COMMENT 'Format of column 9 of the table',
    ADD COLUMN IF NOT EXISTS tunit9 TEXT COMMENT 'Unit of column 9 of the table',
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
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT COMMENT 'Dispersion direction';
CREATE OR REPLACE VIEW nircam_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT COMMENT 'Aperture used for guide star acquisition',
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE COMMENT 'Guide star ideal y coordinate',
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point',
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE COMMENT '[deg] V3 roll angle at the ref point (N over E)',
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE COMMENT '[deg] Angle from V3 axis to Ideal y axis',
    ADD COLUMN IF NOT EXISTS vparity BIGINT COMMENT 'Relative sense of rotation between Ideal xy and V2V3',
    ADD COLUMN IF NOT EXISTS r_bkg TEXT COMMENT 'Background reference file name';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype22 = JSON_VALUE(other_keywords, '$."TTYPE22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform22 = JSON_VALUE(other_keywords, '$."TFORM22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit22 = JSON_VALUE(other_keywords, '$."TUNIT22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype23 = JSON_VALUE(other_keywords, '$."TTYPE23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform23 = JSON_VALUE(other_keywords, '$."TFORM23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit23 = JSON_VALUE(other_keywords, '$."TUNIT23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype24 = JSON_VALUE(other_keywords, '$."TTYPE24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform24 = JSON_VALUE(other_keywords, '$."TFORM24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit24 = JSON_VALUE(other_keywords, '$."TUNIT24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype25 = JSON_VALUE(other_keywords, '$."TTYPE25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform25 = JSON_VALUE(other_keywords, '$."TFORM25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit25 = JSON_VALUE(other_keywords, '$."TUNIT25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype26 = JSON_VALUE(other_keywords, '$."TTYPE26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform26 = JSON_VALUE(other_keywords, '$."TFORM26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit26 = JSON_VALUE(other_keywords, '$."TUNIT26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype27 = JSON_VALUE(other_keywords, '$."TTYPE27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform27 = JSON_VALUE(other_keywords, '$."TFORM27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit27 = JSON_VALUE(other_keywords, '$."TUNIT27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype28 = JSON_VALUE(other_keywords, '$."TTYPE28"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE28"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE28"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform28 = JSON_VALUE(other_keywords, '$."TFORM28"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM28"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM28"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit28 = JSON_VALUE(other_keywords, '$."TUNIT28"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT28"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT28"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype29 = JSON_VALUE(other_keywords, '$."TTYPE29"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE29"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE29"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform29 = JSON_VALUE(other_keywords, '$."TFORM29"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM29"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM29"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit29 = JSON_VALUE(other_keywords, '$."TUNIT29"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT29"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT29"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET detector = JSON_VALUE(other_keywords, '$."DETECTOR"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DETECTOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETECTOR"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET filename = JSON_VALUE(other_keywords, '$."FILENAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FILENAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FILENAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET expgrpid = JSON_VALUE(other_keywords, '$."EXPGRPID"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EXPGRPID"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EXPGRPID"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET effexptm = CAST(JSON_VALUE(other_keywords, '$."EFFEXPTM"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EFFEXPTM"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EFFEXPTM"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EFFEXPTM"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EFFEXPTM"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EFFEXPTM"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET effinttm = CAST(JSON_VALUE(other_keywords, '$."EFFINTTM"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EFFINTTM"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EFFINTTM"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EFFINTTM"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EFFINTTM"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EFFINTTM"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET s_region = JSON_VALUE(other_keywords, '$."S_REGION"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."S_REGION"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype19 = JSON_VALUE(other_keywords, '$."TTYPE19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform19 = JSON_VALUE(other_keywords, '$."TFORM19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit19 = JSON_VALUE(other_keywords, '$."TUNIT19"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT19"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT19"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype20 = JSON_VALUE(other_keywords, '$."TTYPE20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform20 = JSON_VALUE(other_keywords, '$."TFORM20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit20 = JSON_VALUE(other_keywords, '$."TUNIT20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype21 = JSON_VALUE(other_keywords, '$."TTYPE21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform21 = JSON_VALUE(other_keywords, '$."TFORM21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit21 = JSON_VALUE(other_keywords, '$."TUNIT21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype22 = JSON_VALUE(other_keywords, '$."TTYPE22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform22 = JSON_VALUE(other_keywords, '$."TFORM22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit22 = JSON_VALUE(other_keywords, '$."TUNIT22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype23 = JSON_VALUE(other_keywords, '$."TTYPE23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform23 = JSON_VALUE(other_keywords, '$."TFORM23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit23 = JSON_VALUE(other_keywords, '$."TUNIT23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype24 = JSON_VALUE(other_keywords, '$."TTYPE24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform24 = JSON_VALUE(other_keywords, '$."TFORM24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit24 = JSON_VALUE(other_keywords, '$."TUNIT24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype25 = JSON_VALUE(other_keywords, '$."TTYPE25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform25 = JSON_VALUE(other_keywords, '$."TFORM25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit25 = JSON_VALUE(other_keywords, '$."TUNIT25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype26 = JSON_VALUE(other_keywords, '$."TTYPE26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform26 = JSON_VALUE(other_keywords, '$."TFORM26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit26 = JSON_VALUE(other_keywords, '$."TUNIT26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype27 = JSON_VALUE(other_keywords, '$."TTYPE27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform27 = JSON_VALUE(other_keywords, '$."TFORM27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit27 = JSON_VALUE(other_keywords, '$."TUNIT27"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT27"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT27"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET detector = JSON_VALUE(other_keywords, '$."DETECTOR"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DETECTOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETECTOR"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET wavecor = JSON_VALUE(other_keywords, '$."WAVECOR"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."WAVECOR"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."WAVECOR"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET pthloss = JSON_VALUE(other_keywords, '$."PTHLOSS"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PTHLOSS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PTHLOSS"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET barshdw = JSON_VALUE(other_keywords, '$."BARSHDW"') IN ('1', 'true'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."BARSHDW"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BARSHDW"')) = 'BOOLEAN';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET ttype9 = JSON_VALUE(other_keywords, '$."TTYPE9"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE9"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE9"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tform9 = JSON_VALUE(other_keywords, '$."TFORM9"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM9"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM9"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tunit9 = JSON_VALUE(other_keywords, '$."TUNIT9"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT9"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT9"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET ttype10 = JSON_VALUE(other_keywords, '$."TTYPE10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tform10 = JSON_VALUE(other_keywords, '$."TFORM10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tunit10 = JSON_VALUE(other_keywords, '$."TUNIT10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET ttype12 = JSON_VALUE(other_keywords, '$."TTYPE12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tform12 = JSON_VALUE(other_keywords, '$."TFORM12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tunit12 = JSON_VALUE(other_keywords, '$."TUNIT12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET ttype13 = JSON_VALUE(other_keywords, '$."TTYPE13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tform13 = JSON_VALUE(other_keywords, '$."TFORM13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET tunit13 = JSON_VALUE(other_keywords, '$."TUNIT13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET dispaxis = CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DISPAXIS"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DISPAXIS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."DISPAXIS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."DISPAXIS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET fgs_aper = JSON_VALUE(other_keywords, '$."FGS_APER"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."FGS_APER"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FGS_APER"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET gsidl_x = CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET gsidl_y = CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSIDL_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GSIDL_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GSIDL_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET v2_ref = CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V2_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V2_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V2_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V2_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET v3_ref = CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET roll_ref = CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."ROLL_REF"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."ROLL_REF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."ROLL_REF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."ROLL_REF"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET v3i_yang = CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."V3I_YANG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."V3I_YANG"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."V3I_YANG"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."V3I_YANG"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET vparity = CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS SIGNED), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."VPARITY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."VPARITY"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."VPARITY"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."VPARITY"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET r_bkg = JSON_VALUE(other_keywords, '$."R_BKG"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."R_BKG"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_BKG"')) = 'STRING';
START TRANSACTION;
UPDATE schemagen_columns SET paths = '["meta.cal_step.bkg_subtract"]'
WHERE column_name = 's_bkdsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_roll_ref"]'
WHERE column_name = 'roll_ref' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_v3yangle"]'
WHERE column_name = 'v3i_yang' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_vparity"]'
WHERE column_name = 'vparity' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('rate_regions', 'xtension', 'XTENSION', 'REGIONS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'bitpix', 'BITPIX', 'REGIONS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'naxis', 'NAXIS', 'REGIONS', '[]', NULL, NULL, 'Number of axes', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'naxis1', 'NAXIS1', 'REGIONS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'naxis2', 'NAXIS2', 'REGIONS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'naxis3', 'NAXIS3', 'REGIONS', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'naxis4', 'NAXIS4', 'REGIONS', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'pcount', 'PCOUNT', 'REGIONS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'gcount', 'GCOUNT', 'REGIONS', '[]', NULL, NULL, 'Number of groups', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'bscale', 'BSCALE', 'REGIONS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'bzero', 'BZERO', 'REGIONS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'blank', 'BLANK', 'REGIONS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'extname', 'EXTNAME', 'REGIONS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'extver', 'EXTVER', 'REGIONS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'checksum', 'CHECKSUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.19.0', NULL, NULL),
    ('rate_regions', 'datasum', 'DATASUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'xtension', 'XTENSION', 'REGIONS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'bitpix', 'BITPIX', 'REGIONS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'naxis', 'NAXIS', 'REGIONS', '[]', NULL, NULL, 'Number of axes', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'naxis1', 'NAXIS1', 'REGIONS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'naxis2', 'NAXIS2', 'REGIONS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'naxis3', 'NAXIS3', 'REGIONS', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'naxis4', 'NAXIS4', 'REGIONS', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'pcount', 'PCOUNT', 'REGIONS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'gcount', 'GCOUNT', 'REGIONS', '[]', NULL, NULL, 'Number of groups', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'bscale', 'BSCALE', 'REGIONS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'bzero', 'BZERO', 'REGIONS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'blank', 'BLANK', 'REGIONS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'extname', 'EXTNAME', 'REGIONS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'extver', 'EXTVER', 'REGIONS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'checksum', 'CHECKSUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.19.0', NULL, NULL),
    ('bsub_regions', 'datasum', 'DATASUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'xtension', 'XTENSION', 'REGIONS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'bitpix', 'BITPIX', 'REGIONS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'naxis', 'NAXIS', 'REGIONS', '[]', NULL, NULL, 'Number of axes', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'naxis1', 'NAXIS1', 'REGIONS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'naxis2', 'NAXIS2', 'REGIONS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'naxis3', 'NAXIS3', 'REGIONS', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'naxis4', 'NAXIS4', 'REGIONS', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'pcount', 'PCOUNT', 'REGIONS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'gcount', 'GCOUNT', 'REGIONS', '[]', NULL, NULL, 'Number of groups', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'bscale', 'BSCALE', 'REGIONS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'bzero', 'BZERO', 'REGIONS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'blank', 'BLANK', 'REGIONS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'extname', 'EXTNAME', 'REGIONS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'extver', 'EXTVER', 'REGIONS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'checksum', 'CHECKSUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.19.0', NULL, NULL),
    ('cal_regions', 'datasum', 'DATASUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'xtension', 'XTENSION', 'REGIONS', '[]', NULL, NULL, 'Kind of extension', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'bitpix', 'BITPIX', 'REGIONS', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'naxis', 'NAXIS', 'REGIONS', '[]', NULL, NULL, 'Number of axes', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'naxis1', 'NAXIS1', 'REGIONS', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'naxis2', 'NAXIS2', 'REGIONS', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'naxis3', 'NAXIS3', 'REGIONS', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'naxis4', 'NAXIS4', 'REGIONS', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'pcount', 'PCOUNT', 'REGIONS', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'gcount', 'GCOUNT', 'REGIONS', '[]', NULL, NULL, 'Number of groups', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'bscale', 'BSCALE', 'REGIONS', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'bzero', 'BZERO', 'REGIONS', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'blank', 'BLANK', 'REGIONS', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'extname', 'EXTNAME', 'REGIONS', '[]', NULL, NULL, 'Name of the extension', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'extver', 'EXTVER', 'REGIONS', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'checksum', 'CHECKSUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.19.0', NULL, NULL),
    ('crf_regions', 'datasum', 'DATASUM', 'REGIONS', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('uncal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('uncal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('uncal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('uncal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('image_uncal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('stacked_uncal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('ramp_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('dark_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('trapsfilled_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('rate_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('rateints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('fitopt_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsub_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('bsubints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('cal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('cal_sci', 'wavecor', 'WAVECOR', 'SCI', '["slits.items.wavelength_corrected", "exposures.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('cal_sci', 'pthloss', 'PTHLOSS', 'SCI', '["slits.items.pathloss_correction_type", "exposures.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('cal_sci', 'barshdw', 'BARSHDW', 'SCI', '["slits.items.barshadow_corrected", "exposures.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('calints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('calints_sci', 'wavecor', 'WAVECOR', 'SCI', '["wavelength_corrected", "slits.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('calints_sci', 'pthloss', 'PTHLOSS', 'SCI', '["pathloss_correction_type", "slits.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('calints_sci', 'barshdw', 'BARSHDW', 'SCI', '["barshadow_corrected", "slits.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('crf_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('crf_sci', 'wavecor', 'WAVECOR', 'SCI', '["exposures.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('crf_sci', 'pthloss', 'PTHLOSS', 'SCI', '["exposures.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('crf_sci', 'barshdw', 'BARSHDW', 'SCI', '["exposures.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('crfints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('crfints_sci', 'wavecor', 'WAVECOR', 'SCI', '["wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('crfints_sci', 'pthloss', 'PTHLOSS', 'SCI', '["pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('crfints_sci', 'barshdw', 'BARSHDW', 'SCI', '["barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('i2d_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('s2d_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('s2d_sci', 'wavecor', 'WAVECOR', 'SCI', '["slits.items.wavelength_corrected", "wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('s2d_sci', 'pthloss', 'PTHLOSS', 'SCI', '["slits.items.pathloss_correction_type", "pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('s2d_sci', 'barshdw', 'BARSHDW', 'SCI', '["slits.items.barshadow_corrected", "barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('s3d_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('x1d_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype22', 'TTYPE22', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform22', 'TFORM22', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit22', 'TUNIT22', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype23', 'TTYPE23', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform23', 'TFORM23', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit23', 'TUNIT23', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype24', 'TTYPE24', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform24', 'TFORM24', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit24', 'TUNIT24', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype25', 'TTYPE25', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform25', 'TFORM25', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit25', 'TUNIT25', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype26', 'TTYPE26', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform26', 'TFORM26', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit26', 'TUNIT26', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype27', 'TTYPE27', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform27', 'TFORM27', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit27', 'TUNIT27', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype28', 'TTYPE28', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform28', 'TFORM28', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit28', 'TUNIT28', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'ttype29', 'TTYPE29', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tform29', 'TFORM29', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'tunit29', 'TUNIT29', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'detector', 'DETECTOR', 'EXTRACT1D', '["spec.items.detector"]', 'string', NULL, 'Name of detector used to acquire the data', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'wavecor', 'WAVECOR', 'EXTRACT1D', '["spec.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'pthloss', 'PTHLOSS', 'EXTRACT1D', '["spec.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'barshdw', 'BARSHDW', 'EXTRACT1D', '["spec.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'filename', 'FILENAME', 'EXTRACT1D', '["spec.items.filename"]', 'string', NULL, 'Filename', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'expgrpid', 'EXPGRPID', 'EXTRACT1D', '["spec.items.group_id"]', 'string', NULL, 'Exposure group ID', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'effexptm', 'EFFEXPTM', 'EXTRACT1D', '["spec.items.exposure_time"]', 'number', NULL, 'Exposure time', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 'effinttm', 'EFFINTTM', 'EXTRACT1D', '["spec.items.integration_time"]', 'number', NULL, 'Integration time', NULL, '1.19.0', NULL, NULL),
    ('x1d_extract1d', 's_region', 'S_REGION', 'EXTRACT1D', '["spec.items.s_region"]', 'string', NULL, 'Footprint of direct image(s) matched to grism observations', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('x1dints_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype19', 'TTYPE19', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tform19', 'TFORM19', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit19', 'TUNIT19', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype20', 'TTYPE20', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tform20', 'TFORM20', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit20', 'TUNIT20', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype21', 'TTYPE21', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tform21', 'TFORM21', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit21', 'TUNIT21', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype22', 'TTYPE22', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform22', 'TFORM22', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit22', 'TUNIT22', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype23', 'TTYPE23', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform23', 'TFORM23', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit23', 'TUNIT23', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype24', 'TTYPE24', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform24', 'TFORM24', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit24', 'TUNIT24', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype25', 'TTYPE25', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform25', 'TFORM25', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit25', 'TUNIT25', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype26', 'TTYPE26', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform26', 'TFORM26', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit26', 'TUNIT26', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype27', 'TTYPE27', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tform27', 'TFORM27', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit27', 'TUNIT27', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'detector', 'DETECTOR', 'EXTRACT1D', '["spec.items.detector"]', 'string', NULL, 'Name of detector used to acquire the data', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'wavecor', 'WAVECOR', 'EXTRACT1D', '["spec.items.wavelength_corrected"]', 'boolean', NULL, 'Wavelength corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'pthloss', 'PTHLOSS', 'EXTRACT1D', '["spec.items.pathloss_correction_type"]', 'string', NULL, 'Type of pathloss correction applied', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'barshdw', 'BARSHDW', 'EXTRACT1D', '["spec.items.barshadow_corrected"]', 'boolean', NULL, 'Barshadow corrected (T/F)', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('c1d_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'ttype9', 'TTYPE9', 'COMBINE1D', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tform9', 'TFORM9', 'COMBINE1D', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tunit9', 'TUNIT9', 'COMBINE1D', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'ttype10', 'TTYPE10', 'COMBINE1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tform10', 'TFORM10', 'COMBINE1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tunit10', 'TUNIT10', 'COMBINE1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'ttype11', 'TTYPE11', 'COMBINE1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tform11', 'TFORM11', 'COMBINE1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tunit11', 'TUNIT11', 'COMBINE1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'ttype12', 'TTYPE12', 'COMBINE1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tform12', 'TFORM12', 'COMBINE1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tunit12', 'TUNIT12', 'COMBINE1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'ttype13', 'TTYPE13', 'COMBINE1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tform13', 'TFORM13', 'COMBINE1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'tunit13', 'TUNIT13', 'COMBINE1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.19.0', NULL, NULL),
    ('c1d_combine1d', 'dispaxis', 'DISPAXIS', 'COMBINE1D', '["spec.items.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfstack_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfalign_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psfsub_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('ami_oi_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('amilg_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('amilg_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('amilg_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('amilg_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('wfscmb_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('wfscmb_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('wfscmb_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('wfscmb_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('segm_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('image_cal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'fgs_aper', 'FGS_APER', 'PRIMARY', '["meta.guidestar.fgs_aperture"]', 'string', NULL, 'Aperture used for guide star acquisition', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'gsidl_x', 'GSIDL_X', 'PRIMARY', '["meta.guidestar.gs_ideal_x"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'gsidl_y', 'GSIDL_Y', 'PRIMARY', '["meta.guidestar.gs_ideal_y"]', 'number', NULL, 'Guide star ideal y coordinate', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'v2_ref', 'V2_REF', 'PRIMARY', '["meta.guidestar.fgs_v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'v3_ref', 'V3_REF', 'PRIMARY', '["meta.guidestar.fgs_v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '1.19.0', NULL, NULL),
    ('stacked_cal_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.guidestar.fgs_roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.guidestar.fgs_v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.guidestar.fgs_vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'r_bkg', 'R_BKG', 'PRIMARY', '["meta.ref_file.bkg.name"]', 'string', NULL, 'Background reference file name', NULL, '1.19.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.19.0', since, 'stdatamodels', '4.0.0', '11f3c039cc0b023bd34a358ea4aa7ddb78ee9c1258a30de56c78bb5f7cd66da3'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

