-- jwst 1.19.2 → 1.20.0, up. MariaDB.
-- Carries a database from jwst 1.19.2 to 1.20.0. Loses nothing: what 1.20.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.19.2', '1.19.0', '1.19.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.19.2; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.20.0';

CREATE TABLE IF NOT EXISTS rate_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of rate files. Count rate of an exposure, averaged over its integrations';
CREATE OR REPLACE VIEW nircam_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS bsub_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of bsub files. Count rate with the background taken off';
CREATE OR REPLACE VIEW nircam_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS cal_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
CREATE OR REPLACE VIEW nircam_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS crf_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
CREATE OR REPLACE VIEW nircam_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS i2d_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';
CREATE OR REPLACE VIEW nircam_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS ami_oi_oi_q4 (
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
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';
CREATE OR REPLACE VIEW niriss_ami_oi_oi_q4 AS SELECT * FROM ami_oi_oi_q4 WHERE instrument = 'NIRISS';

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_q4 (
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
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_oi_q4 AS SELECT * FROM psf_ami_oi_oi_q4 WHERE instrument = 'NIRISS';

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_q4 (
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
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';
CREATE OR REPLACE VIEW niriss_amimulti_oi_oi_q4 AS SELECT * FROM amimulti_oi_oi_q4 WHERE instrument = 'NIRISS';

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_q4 (
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
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';
CREATE OR REPLACE VIEW niriss_aminorm_oi_oi_q4 AS SELECT * FROM aminorm_oi_oi_q4 WHERE instrument = 'NIRISS';

CREATE TABLE IF NOT EXISTS wfscmb_mask (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';
CREATE OR REPLACE VIEW nircam_wfscmb_mask AS SELECT * FROM wfscmb_mask WHERE instrument = 'NIRCAM';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE ramp_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE dark_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE rate_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE rateints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE fitopt_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE bsub_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE bsubints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE calints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE crf_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE crfints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE i2d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE s2d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE s3d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE x1d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE x1dints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE c1d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE psfstack_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE psfalign_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE psfsub_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE ami_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE amilg_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE segm_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE image_cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT COMMENT 'WFSS Contamination Correction';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching (retired in jwst 1.20.0)';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    s_contam = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_CONTAM"') COLLATE utf8mb4_nopad_bin ELSE s_contam END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_CONTAM"')) = 'STRING'));
START TRANSACTION;
UPDATE schemagen_columns SET enum = '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "MIR_WFSS", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]'
WHERE column_name IN ('exp_type') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.20.0'
WHERE column_name IN ('s_mrsmat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('rate_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('rate_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('bsub_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('cal_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('crf_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('i2d_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'xtension', 'XTENSION', 'OI_Q4', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'bitpix', 'BITPIX', 'OI_Q4', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'naxis', 'NAXIS', 'OI_Q4', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'naxis1', 'NAXIS1', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'naxis2', 'NAXIS2', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'pcount', 'PCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'gcount', 'GCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tfields', 'TFIELDS', 'OI_Q4', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype1', 'TTYPE1', 'OI_Q4', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform1', 'TFORM1', 'OI_Q4', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit1', 'TUNIT1', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype2', 'TTYPE2', 'OI_Q4', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform2', 'TFORM2', 'OI_Q4', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit2', 'TUNIT2', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype3', 'TTYPE3', 'OI_Q4', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform3', 'TFORM3', 'OI_Q4', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit3', 'TUNIT3', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype4', 'TTYPE4', 'OI_Q4', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform4', 'TFORM4', 'OI_Q4', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit4', 'TUNIT4', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype5', 'TTYPE5', 'OI_Q4', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform5', 'TFORM5', 'OI_Q4', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit5', 'TUNIT5', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype6', 'TTYPE6', 'OI_Q4', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform6', 'TFORM6', 'OI_Q4', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit6', 'TUNIT6', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype7', 'TTYPE7', 'OI_Q4', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform7', 'TFORM7', 'OI_Q4', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit7', 'TUNIT7', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype8', 'TTYPE8', 'OI_Q4', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform8', 'TFORM8', 'OI_Q4', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit8', 'TUNIT8', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype9', 'TTYPE9', 'OI_Q4', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform9', 'TFORM9', 'OI_Q4', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit9', 'TUNIT9', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype10', 'TTYPE10', 'OI_Q4', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform10', 'TFORM10', 'OI_Q4', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit10', 'TUNIT10', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype11', 'TTYPE11', 'OI_Q4', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform11', 'TFORM11', 'OI_Q4', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit11', 'TUNIT11', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype12', 'TTYPE12', 'OI_Q4', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform12', 'TFORM12', 'OI_Q4', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit12', 'TUNIT12', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype13', 'TTYPE13', 'OI_Q4', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform13', 'TFORM13', 'OI_Q4', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit13', 'TUNIT13', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype14', 'TTYPE14', 'OI_Q4', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform14', 'TFORM14', 'OI_Q4', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit14', 'TUNIT14', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype15', 'TTYPE15', 'OI_Q4', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform15', 'TFORM15', 'OI_Q4', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit15', 'TUNIT15', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype16', 'TTYPE16', 'OI_Q4', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform16', 'TFORM16', 'OI_Q4', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit16', 'TUNIT16', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'extname', 'EXTNAME', 'OI_Q4', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'extver', 'EXTVER', 'OI_Q4', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'checksum', 'CHECKSUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'datasum', 'DATASUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'arrname', 'ARRNAME', 'OI_Q4', '["meta.oifits.derived.q4.array_name"]', 'string', NULL, 'Array name', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'date_obs', 'DATE-OBS', 'OI_Q4', '["meta.oifits.derived.q4.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'insname', 'INSNAME', 'OI_Q4', '["meta.oifits.derived.q4.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.20.0', NULL, NULL),
    ('ami_oi_oi_q4', 'oi_revn', 'OI_REVN', 'OI_Q4', '["meta.oifits.derived.q4.revn"]', 'integer', NULL, 'Revision number', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'xtension', 'XTENSION', 'OI_Q4', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'bitpix', 'BITPIX', 'OI_Q4', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'naxis', 'NAXIS', 'OI_Q4', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'naxis1', 'NAXIS1', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'naxis2', 'NAXIS2', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'pcount', 'PCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'gcount', 'GCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tfields', 'TFIELDS', 'OI_Q4', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype1', 'TTYPE1', 'OI_Q4', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform1', 'TFORM1', 'OI_Q4', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit1', 'TUNIT1', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype2', 'TTYPE2', 'OI_Q4', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform2', 'TFORM2', 'OI_Q4', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit2', 'TUNIT2', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype3', 'TTYPE3', 'OI_Q4', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform3', 'TFORM3', 'OI_Q4', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit3', 'TUNIT3', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype4', 'TTYPE4', 'OI_Q4', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform4', 'TFORM4', 'OI_Q4', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit4', 'TUNIT4', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype5', 'TTYPE5', 'OI_Q4', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform5', 'TFORM5', 'OI_Q4', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit5', 'TUNIT5', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype6', 'TTYPE6', 'OI_Q4', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform6', 'TFORM6', 'OI_Q4', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit6', 'TUNIT6', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype7', 'TTYPE7', 'OI_Q4', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform7', 'TFORM7', 'OI_Q4', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit7', 'TUNIT7', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype8', 'TTYPE8', 'OI_Q4', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform8', 'TFORM8', 'OI_Q4', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit8', 'TUNIT8', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype9', 'TTYPE9', 'OI_Q4', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform9', 'TFORM9', 'OI_Q4', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit9', 'TUNIT9', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype10', 'TTYPE10', 'OI_Q4', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform10', 'TFORM10', 'OI_Q4', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit10', 'TUNIT10', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype11', 'TTYPE11', 'OI_Q4', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform11', 'TFORM11', 'OI_Q4', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit11', 'TUNIT11', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype12', 'TTYPE12', 'OI_Q4', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform12', 'TFORM12', 'OI_Q4', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit12', 'TUNIT12', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype13', 'TTYPE13', 'OI_Q4', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform13', 'TFORM13', 'OI_Q4', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit13', 'TUNIT13', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype14', 'TTYPE14', 'OI_Q4', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform14', 'TFORM14', 'OI_Q4', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit14', 'TUNIT14', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype15', 'TTYPE15', 'OI_Q4', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform15', 'TFORM15', 'OI_Q4', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit15', 'TUNIT15', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype16', 'TTYPE16', 'OI_Q4', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform16', 'TFORM16', 'OI_Q4', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit16', 'TUNIT16', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'extname', 'EXTNAME', 'OI_Q4', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'extver', 'EXTVER', 'OI_Q4', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'checksum', 'CHECKSUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'datasum', 'DATASUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'arrname', 'ARRNAME', 'OI_Q4', '["meta.oifits.derived.q4.array_name"]', 'string', NULL, 'Array name', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'date_obs', 'DATE-OBS', 'OI_Q4', '["meta.oifits.derived.q4.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'insname', 'INSNAME', 'OI_Q4', '["meta.oifits.derived.q4.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.20.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'oi_revn', 'OI_REVN', 'OI_Q4', '["meta.oifits.derived.q4.revn"]', 'integer', NULL, 'Revision number', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'xtension', 'XTENSION', 'OI_Q4', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'bitpix', 'BITPIX', 'OI_Q4', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'naxis', 'NAXIS', 'OI_Q4', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'naxis1', 'NAXIS1', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'naxis2', 'NAXIS2', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'pcount', 'PCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'gcount', 'GCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tfields', 'TFIELDS', 'OI_Q4', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype1', 'TTYPE1', 'OI_Q4', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform1', 'TFORM1', 'OI_Q4', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit1', 'TUNIT1', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype2', 'TTYPE2', 'OI_Q4', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform2', 'TFORM2', 'OI_Q4', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit2', 'TUNIT2', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype3', 'TTYPE3', 'OI_Q4', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform3', 'TFORM3', 'OI_Q4', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit3', 'TUNIT3', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype4', 'TTYPE4', 'OI_Q4', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform4', 'TFORM4', 'OI_Q4', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit4', 'TUNIT4', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype5', 'TTYPE5', 'OI_Q4', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform5', 'TFORM5', 'OI_Q4', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit5', 'TUNIT5', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype6', 'TTYPE6', 'OI_Q4', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform6', 'TFORM6', 'OI_Q4', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit6', 'TUNIT6', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype7', 'TTYPE7', 'OI_Q4', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform7', 'TFORM7', 'OI_Q4', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit7', 'TUNIT7', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype8', 'TTYPE8', 'OI_Q4', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform8', 'TFORM8', 'OI_Q4', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit8', 'TUNIT8', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype9', 'TTYPE9', 'OI_Q4', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform9', 'TFORM9', 'OI_Q4', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit9', 'TUNIT9', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype10', 'TTYPE10', 'OI_Q4', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform10', 'TFORM10', 'OI_Q4', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit10', 'TUNIT10', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype11', 'TTYPE11', 'OI_Q4', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform11', 'TFORM11', 'OI_Q4', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit11', 'TUNIT11', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype12', 'TTYPE12', 'OI_Q4', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform12', 'TFORM12', 'OI_Q4', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit12', 'TUNIT12', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype13', 'TTYPE13', 'OI_Q4', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform13', 'TFORM13', 'OI_Q4', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit13', 'TUNIT13', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype14', 'TTYPE14', 'OI_Q4', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform14', 'TFORM14', 'OI_Q4', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit14', 'TUNIT14', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype15', 'TTYPE15', 'OI_Q4', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform15', 'TFORM15', 'OI_Q4', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit15', 'TUNIT15', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype16', 'TTYPE16', 'OI_Q4', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform16', 'TFORM16', 'OI_Q4', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit16', 'TUNIT16', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'extname', 'EXTNAME', 'OI_Q4', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'extver', 'EXTVER', 'OI_Q4', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'checksum', 'CHECKSUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'datasum', 'DATASUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'arrname', 'ARRNAME', 'OI_Q4', '["meta.oifits.derived.q4.array_name"]', 'string', NULL, 'Array name', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'date_obs', 'DATE-OBS', 'OI_Q4', '["meta.oifits.derived.q4.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'insname', 'INSNAME', 'OI_Q4', '["meta.oifits.derived.q4.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.20.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'oi_revn', 'OI_REVN', 'OI_Q4', '["meta.oifits.derived.q4.revn"]', 'integer', NULL, 'Revision number', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'xtension', 'XTENSION', 'OI_Q4', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'bitpix', 'BITPIX', 'OI_Q4', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'naxis', 'NAXIS', 'OI_Q4', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'naxis1', 'NAXIS1', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'naxis2', 'NAXIS2', 'OI_Q4', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'pcount', 'PCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'gcount', 'GCOUNT', 'OI_Q4', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tfields', 'TFIELDS', 'OI_Q4', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype1', 'TTYPE1', 'OI_Q4', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform1', 'TFORM1', 'OI_Q4', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit1', 'TUNIT1', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype2', 'TTYPE2', 'OI_Q4', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform2', 'TFORM2', 'OI_Q4', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit2', 'TUNIT2', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype3', 'TTYPE3', 'OI_Q4', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform3', 'TFORM3', 'OI_Q4', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit3', 'TUNIT3', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype4', 'TTYPE4', 'OI_Q4', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform4', 'TFORM4', 'OI_Q4', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit4', 'TUNIT4', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype5', 'TTYPE5', 'OI_Q4', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform5', 'TFORM5', 'OI_Q4', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit5', 'TUNIT5', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype6', 'TTYPE6', 'OI_Q4', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform6', 'TFORM6', 'OI_Q4', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit6', 'TUNIT6', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype7', 'TTYPE7', 'OI_Q4', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform7', 'TFORM7', 'OI_Q4', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit7', 'TUNIT7', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype8', 'TTYPE8', 'OI_Q4', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform8', 'TFORM8', 'OI_Q4', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit8', 'TUNIT8', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype9', 'TTYPE9', 'OI_Q4', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform9', 'TFORM9', 'OI_Q4', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit9', 'TUNIT9', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype10', 'TTYPE10', 'OI_Q4', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform10', 'TFORM10', 'OI_Q4', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit10', 'TUNIT10', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype11', 'TTYPE11', 'OI_Q4', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform11', 'TFORM11', 'OI_Q4', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit11', 'TUNIT11', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype12', 'TTYPE12', 'OI_Q4', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform12', 'TFORM12', 'OI_Q4', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit12', 'TUNIT12', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype13', 'TTYPE13', 'OI_Q4', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform13', 'TFORM13', 'OI_Q4', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit13', 'TUNIT13', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype14', 'TTYPE14', 'OI_Q4', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform14', 'TFORM14', 'OI_Q4', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit14', 'TUNIT14', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype15', 'TTYPE15', 'OI_Q4', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform15', 'TFORM15', 'OI_Q4', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit15', 'TUNIT15', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype16', 'TTYPE16', 'OI_Q4', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform16', 'TFORM16', 'OI_Q4', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit16', 'TUNIT16', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'extname', 'EXTNAME', 'OI_Q4', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'extver', 'EXTVER', 'OI_Q4', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'checksum', 'CHECKSUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'datasum', 'DATASUM', 'OI_Q4', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'arrname', 'ARRNAME', 'OI_Q4', '["meta.oifits.derived.q4.array_name"]', 'string', NULL, 'Array name', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'date_obs', 'DATE-OBS', 'OI_Q4', '["meta.oifits.derived.q4.date_obs"]', 'string', NULL, 'Datetime of observation', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'insname', 'INSNAME', 'OI_Q4', '["meta.oifits.derived.q4.instrument_name"]', 'string', NULL, 'Instrument name', NULL, '1.20.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'oi_revn', 'OI_REVN', 'OI_Q4', '["meta.oifits.derived.q4.revn"]', 'integer', NULL, 'Revision number', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'xtension', 'XTENSION', 'MASK', '[]', NULL, NULL, 'Kind of extension', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'bitpix', 'BITPIX', 'MASK', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'naxis', 'NAXIS', 'MASK', '[]', NULL, NULL, 'Number of axes', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'naxis1', 'NAXIS1', 'MASK', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'naxis2', 'NAXIS2', 'MASK', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'naxis3', 'NAXIS3', 'MASK', '[]', NULL, NULL, 'Length of axis 3', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'naxis4', 'NAXIS4', 'MASK', '[]', NULL, NULL, 'Length of axis 4', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'pcount', 'PCOUNT', 'MASK', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'gcount', 'GCOUNT', 'MASK', '[]', NULL, NULL, 'Number of groups', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'bscale', 'BSCALE', 'MASK', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'bzero', 'BZERO', 'MASK', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'blank', 'BLANK', 'MASK', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'extname', 'EXTNAME', 'MASK', '[]', NULL, NULL, 'Name of the extension', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'extver', 'EXTVER', 'MASK', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'checksum', 'CHECKSUM', 'MASK', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.20.0', NULL, NULL),
    ('wfscmb_mask', 'datasum', 'DATASUM', 'MASK', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.20.0', NULL, NULL),
    ('uncal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('image_uncal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('stacked_uncal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('ramp_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('dark_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('trapsfilled_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('rate_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('rateints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('fitopt_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('bsub_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('bsubints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('cal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('calints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('crf_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('crfints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('i2d_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('s2d_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('s3d_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('x1d_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('x1dints_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('c1d_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('psfstack_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('psfalign_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('psfsub_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('ami_oi_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('amimulti_oi_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('amilg_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('aminorm_oi_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('wfscmb_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('segm_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('image_cal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL),
    ('stacked_cal_primary', 's_contam', 'S_CONTAM', 'PRIMARY', '["meta.cal_step.wfss_contam"]', 'string', NULL, 'WFSS Contamination Correction', '["SKIPPED", "COMPLETE"]', '1.20.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.20.0', since, 'stdatamodels', '4.1.0', 'fe8b4337de6cdd4a57fe791ed71de703ba8bb72e93f61860e9308293280bd3ef'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

