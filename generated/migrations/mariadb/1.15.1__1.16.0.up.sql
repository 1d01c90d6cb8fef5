-- jwst 1.15.1 → 1.16.0, up. MariaDB.
-- Carries a database from jwst 1.15.1 to 1.16.0. Loses nothing: what 1.16.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.15.1', '1.15.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.15.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.16.0';

CREATE TABLE IF NOT EXISTS psfalign_zeroframe (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ZEROFRAME headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_zeroframe AS SELECT * FROM psfalign_zeroframe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_zeroframe AS SELECT * FROM psfalign_zeroframe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_area (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='AREA headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_area AS SELECT * FROM psfalign_area WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_area AS SELECT * FROM psfalign_area WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_wavelength AS SELECT * FROM psfalign_wavelength WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_wavelength AS SELECT * FROM psfalign_wavelength WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_int_times (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_int_times AS SELECT * FROM psfalign_int_times WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_int_times AS SELECT * FROM psfalign_int_times WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_var_poisson (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_POISSON headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_var_poisson AS SELECT * FROM psfalign_var_poisson WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_var_poisson AS SELECT * FROM psfalign_var_poisson WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_var_rnoise (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_RNOISE headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_var_rnoise AS SELECT * FROM psfalign_var_rnoise WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_var_rnoise AS SELECT * FROM psfalign_var_rnoise WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_var_flat (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_FLAT headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_var_flat AS SELECT * FROM psfalign_var_flat WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_var_flat AS SELECT * FROM psfalign_var_flat WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_moving_target_position
    ADD COLUMN IF NOT EXISTS ttype27 TEXT COMMENT 'Name of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tform27 TEXT COMMENT 'Format of column 27 of the table',
    ADD COLUMN IF NOT EXISTS tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ADD COLUMN IF NOT EXISTS ttype28 TEXT COMMENT 'Name of column 28 of the table',
    ADD COLUMN IF NOT EXISTS tform28 TEXT COMMENT 'Format of column 28 of the table',
    ADD COLUMN IF NOT EXISTS tunit28 TEXT COMMENT 'Unit of column 28 of the table';
CREATE OR REPLACE VIEW nircam_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE ramp_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE dark_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE rate_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE rateints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE fitopt_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE bsub_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE bsubints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE calints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE crf_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE crfints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE i2d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE s2d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE s3d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE x1d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE x1dints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE c1d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE psfstack_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE psfalign_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE psfsub_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE ami_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE amilg_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE segm_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE image_cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT COMMENT 'SOSS trace and wavecal reference file name',
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT COMMENT 'Clean flicker noise';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name (retired in jwst 1.16.0)';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET
    ttype27 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE27"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE27"') COLLATE utf8mb4_nopad_bin ELSE ttype27 END,
    tform27 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM27"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM27"') COLLATE utf8mb4_nopad_bin ELSE tform27 END,
    tunit27 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT27"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT27"') COLLATE utf8mb4_nopad_bin ELSE tunit27 END,
    ttype28 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE28"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE28"') COLLATE utf8mb4_nopad_bin ELSE ttype28 END,
    tform28 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM28"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM28"') COLLATE utf8mb4_nopad_bin ELSE tform28 END,
    tunit28 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT28"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT28"') COLLATE utf8mb4_nopad_bin ELSE tunit28 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE27"')) = 'STRING' THEN '$."TTYPE27"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM27"')) = 'STRING' THEN '$."TFORM27"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT27"')) = 'STRING' THEN '$."TUNIT27"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE28"')) = 'STRING' THEN '$."TTYPE28"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM28"')) = 'STRING' THEN '$."TFORM28"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT28"')) = 'STRING' THEN '$."TUNIT28"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE27"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM27"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT27"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE28"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM28"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT28"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    r_pstsos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."R_PSTSOS"') COLLATE utf8mb4_nopad_bin ELSE r_pstsos END,
    s_clnfns = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CLNFNS"') COLLATE utf8mb4_nopad_bin ELSE s_clnfns END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."R_PSTSOS"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CLNFNS"')) = 'STRING'));
START TRANSACTION;
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.16.0'
WHERE column_name IN ('r_drzpar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('psfalign_zeroframe', 'xtension', 'XTENSION', 'ZEROFRAME', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'bitpix', 'BITPIX', 'ZEROFRAME', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'naxis', 'NAXIS', 'ZEROFRAME', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'naxis1', 'NAXIS1', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'naxis2', 'NAXIS2', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'naxis3', 'NAXIS3', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'naxis4', 'NAXIS4', 'ZEROFRAME', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'pcount', 'PCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'gcount', 'GCOUNT', 'ZEROFRAME', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'bscale', 'BSCALE', 'ZEROFRAME', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'bzero', 'BZERO', 'ZEROFRAME', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'blank', 'BLANK', 'ZEROFRAME', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'extname', 'EXTNAME', 'ZEROFRAME', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'extver', 'EXTVER', 'ZEROFRAME', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'checksum', 'CHECKSUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_zeroframe', 'datasum', 'DATASUM', 'ZEROFRAME', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'xtension', 'XTENSION', 'AREA', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'bitpix', 'BITPIX', 'AREA', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'naxis', 'NAXIS', 'AREA', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'naxis1', 'NAXIS1', 'AREA', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'naxis2', 'NAXIS2', 'AREA', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'naxis3', 'NAXIS3', 'AREA', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'naxis4', 'NAXIS4', 'AREA', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'pcount', 'PCOUNT', 'AREA', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'gcount', 'GCOUNT', 'AREA', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'bscale', 'BSCALE', 'AREA', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'bzero', 'BZERO', 'AREA', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'blank', 'BLANK', 'AREA', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'extname', 'EXTNAME', 'AREA', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'extver', 'EXTVER', 'AREA', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'checksum', 'CHECKSUM', 'AREA', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_area', 'datasum', 'DATASUM', 'AREA', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'xtension', 'XTENSION', 'INT_TIMES', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'bitpix', 'BITPIX', 'INT_TIMES', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'naxis', 'NAXIS', 'INT_TIMES', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'naxis1', 'NAXIS1', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'naxis2', 'NAXIS2', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'pcount', 'PCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'gcount', 'GCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tfields', 'TFIELDS', 'INT_TIMES', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype1', 'TTYPE1', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform1', 'TFORM1', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit1', 'TUNIT1', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype2', 'TTYPE2', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform2', 'TFORM2', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit2', 'TUNIT2', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype3', 'TTYPE3', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform3', 'TFORM3', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit3', 'TUNIT3', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype4', 'TTYPE4', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform4', 'TFORM4', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit4', 'TUNIT4', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype5', 'TTYPE5', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform5', 'TFORM5', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit5', 'TUNIT5', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype6', 'TTYPE6', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform6', 'TFORM6', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit6', 'TUNIT6', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'ttype7', 'TTYPE7', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tform7', 'TFORM7', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'tunit7', 'TUNIT7', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'extname', 'EXTNAME', 'INT_TIMES', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'extver', 'EXTVER', 'INT_TIMES', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'checksum', 'CHECKSUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_int_times', 'datasum', 'DATASUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'xtension', 'XTENSION', 'VAR_POISSON', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'bitpix', 'BITPIX', 'VAR_POISSON', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'naxis', 'NAXIS', 'VAR_POISSON', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'naxis1', 'NAXIS1', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'naxis2', 'NAXIS2', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'naxis3', 'NAXIS3', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'naxis4', 'NAXIS4', 'VAR_POISSON', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'pcount', 'PCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'gcount', 'GCOUNT', 'VAR_POISSON', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'bscale', 'BSCALE', 'VAR_POISSON', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'bzero', 'BZERO', 'VAR_POISSON', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'blank', 'BLANK', 'VAR_POISSON', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'extname', 'EXTNAME', 'VAR_POISSON', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'extver', 'EXTVER', 'VAR_POISSON', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'checksum', 'CHECKSUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_poisson', 'datasum', 'DATASUM', 'VAR_POISSON', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'xtension', 'XTENSION', 'VAR_RNOISE', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'bitpix', 'BITPIX', 'VAR_RNOISE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'naxis', 'NAXIS', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'naxis1', 'NAXIS1', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'naxis2', 'NAXIS2', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'naxis3', 'NAXIS3', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'naxis4', 'NAXIS4', 'VAR_RNOISE', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'pcount', 'PCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'gcount', 'GCOUNT', 'VAR_RNOISE', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'bscale', 'BSCALE', 'VAR_RNOISE', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'bzero', 'BZERO', 'VAR_RNOISE', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'blank', 'BLANK', 'VAR_RNOISE', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'extname', 'EXTNAME', 'VAR_RNOISE', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'extver', 'EXTVER', 'VAR_RNOISE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'checksum', 'CHECKSUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_rnoise', 'datasum', 'DATASUM', 'VAR_RNOISE', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'xtension', 'XTENSION', 'VAR_FLAT', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'bitpix', 'BITPIX', 'VAR_FLAT', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'naxis', 'NAXIS', 'VAR_FLAT', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'naxis1', 'NAXIS1', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'naxis2', 'NAXIS2', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'naxis3', 'NAXIS3', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'naxis4', 'NAXIS4', 'VAR_FLAT', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'pcount', 'PCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'gcount', 'GCOUNT', 'VAR_FLAT', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'bscale', 'BSCALE', 'VAR_FLAT', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'bzero', 'BZERO', 'VAR_FLAT', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'blank', 'BLANK', 'VAR_FLAT', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'extname', 'EXTNAME', 'VAR_FLAT', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'extver', 'EXTVER', 'VAR_FLAT', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'checksum', 'CHECKSUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('psfalign_var_flat', 'datasum', 'DATASUM', 'VAR_FLAT', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('uncal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'ttype27', 'TTYPE27', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'tform27', 'TFORM27', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'tunit27', 'TUNIT27', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'ttype28', 'TTYPE28', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'tform28', 'TFORM28', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.16.0', NULL, NULL),
    ('uncal_moving_target_position', 'tunit28', 'TUNIT28', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.16.0', NULL, NULL),
    ('image_uncal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('image_uncal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('stacked_uncal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('ramp_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('ramp_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('dark_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('dark_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('trapsfilled_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('trapsfilled_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('rate_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('rate_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('rateints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('rateints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('fitopt_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('fitopt_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('bsub_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('bsub_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('bsubints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('bsubints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('cal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('cal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('calints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('calints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('crf_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('crf_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('crfints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('crfints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('i2d_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('i2d_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('s2d_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('s2d_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('s3d_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('s3d_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('x1d_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('x1d_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('x1dints_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('x1dints_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('c1d_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('c1d_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('psfstack_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('psfstack_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('psfalign_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('psfalign_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('psfsub_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('psfsub_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('ami_oi_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('ami_oi_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('amimulti_oi_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('amilg_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('amilg_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('aminorm_oi_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('wfscmb_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('wfscmb_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('segm_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('segm_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('image_cal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('image_cal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL),
    ('stacked_cal_primary', 'r_pstsos', 'R_PSTSOS', 'PRIMARY', '["meta.ref_file.pastasoss.name"]', 'string', NULL, 'SOSS trace and wavecal reference file name', NULL, '1.16.0', NULL, NULL),
    ('stacked_cal_primary', 's_clnfns', 'S_CLNFNS', 'PRIMARY', '["meta.cal_step.clean_flicker_noise"]', 'string', NULL, 'Clean flicker noise', NULL, '1.16.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.16.0', since, 'stdatamodels', '2.1.0', '4aa0a85d4479f380542eeb77dc08a7e9a1d615529037974d9f9f91791d150f21'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

