-- jwst 1.20.2 → 2.0.0, up. MariaDB.
-- Carries a database from jwst 1.20.2 to 2.0.0. Loses nothing: what 2.0.0 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.20.2', '1.20.0', '1.20.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.20.2; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 2.0.0';

CREATE TABLE IF NOT EXISTS uncal_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';
CREATE OR REPLACE VIEW nircam_uncal_int_times_stripe AS SELECT * FROM uncal_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_int_times_stripe AS SELECT * FROM uncal_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_int_times_stripe AS SELECT * FROM uncal_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_int_times_stripe AS SELECT * FROM uncal_int_times_stripe WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_int_times_stripe AS SELECT * FROM uncal_int_times_stripe WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS ramp_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of ramp files. Ramps after every detector correction, just before slopes are fitted';
CREATE OR REPLACE VIEW nircam_ramp_int_times_stripe AS SELECT * FROM ramp_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_int_times_stripe AS SELECT * FROM ramp_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_int_times_stripe AS SELECT * FROM ramp_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_int_times_stripe AS SELECT * FROM ramp_int_times_stripe WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_int_times_stripe AS SELECT * FROM ramp_int_times_stripe WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS dark_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';
CREATE OR REPLACE VIEW nircam_dark_int_times_stripe AS SELECT * FROM dark_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_int_times_stripe AS SELECT * FROM dark_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_int_times_stripe AS SELECT * FROM dark_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_int_times_stripe AS SELECT * FROM dark_int_times_stripe WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_int_times_stripe AS SELECT * FROM dark_int_times_stripe WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS rate_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of rate files. Count rate of an exposure, averaged over its integrations';
CREATE OR REPLACE VIEW nirspec_rate_tracemodel AS SELECT * FROM rate_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_rate_tracemodel AS SELECT * FROM rate_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS rateints_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of rateints files. Count rate of an exposure, one plane for each integration';
CREATE OR REPLACE VIEW nircam_rateints_int_times_stripe AS SELECT * FROM rateints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_int_times_stripe AS SELECT * FROM rateints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_int_times_stripe AS SELECT * FROM rateints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_int_times_stripe AS SELECT * FROM rateints_int_times_stripe WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_int_times_stripe AS SELECT * FROM rateints_int_times_stripe WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS bsub_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of bsub files. Count rate with the background taken off';
CREATE OR REPLACE VIEW nirspec_bsub_tracemodel AS SELECT * FROM bsub_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_bsub_tracemodel AS SELECT * FROM bsub_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS bsubints_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of bsubints files. Count rate of each integration with the background taken off';
CREATE OR REPLACE VIEW nircam_bsubints_int_times_stripe AS SELECT * FROM bsubints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_int_times_stripe AS SELECT * FROM bsubints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_int_times_stripe AS SELECT * FROM bsubints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_int_times_stripe AS SELECT * FROM bsubints_int_times_stripe WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_int_times_stripe AS SELECT * FROM bsubints_int_times_stripe WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS cal_int_times (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
CREATE OR REPLACE VIEW miri_cal_int_times AS SELECT * FROM cal_int_times WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS cal_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
CREATE OR REPLACE VIEW miri_cal_int_times_stripe AS SELECT * FROM cal_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS cal_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
CREATE OR REPLACE VIEW nirspec_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS calints_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of calints files. Calibrated exposure, one plane for each integration';
CREATE OR REPLACE VIEW nircam_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_int_times_stripe AS SELECT * FROM calints_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crf_int_times (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
CREATE OR REPLACE VIEW miri_crf_int_times AS SELECT * FROM crf_int_times WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crf_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
CREATE OR REPLACE VIEW miri_crf_int_times_stripe AS SELECT * FROM crf_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crf_tracemodel (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
CREATE OR REPLACE VIEW nirspec_crf_tracemodel AS SELECT * FROM crf_tracemodel WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_crf_tracemodel AS SELECT * FROM crf_tracemodel WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS crfints_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';
CREATE OR REPLACE VIEW nircam_crfints_int_times_stripe AS SELECT * FROM crfints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_int_times_stripe AS SELECT * FROM crfints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_int_times_stripe AS SELECT * FROM crfints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_int_times_stripe AS SELECT * FROM crfints_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS s2d_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';
CREATE OR REPLACE VIEW nirspec_s2d_int_times_stripe AS SELECT * FROM s2d_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_int_times_stripe AS SELECT * FROM s2d_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS x1d_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of x1d files. Extracted spectra, as tables';
CREATE OR REPLACE VIEW nirspec_x1d_int_times_stripe AS SELECT * FROM x1d_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_int_times_stripe AS SELECT * FROM x1d_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_int_times_stripe AS SELECT * FROM x1d_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS x1dints_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of x1dints files. Extracted spectra of a time series, every integration';
CREATE OR REPLACE VIEW nircam_x1dints_int_times_stripe AS SELECT * FROM x1dints_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_int_times_stripe AS SELECT * FROM x1dints_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_int_times_stripe AS SELECT * FROM x1dints_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_int_times_stripe AS SELECT * FROM x1dints_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS c1d_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of c1d files. One spectrum of a source, combined from those of every exposure';
CREATE OR REPLACE VIEW nircam_c1d_int_times_stripe AS SELECT * FROM c1d_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_int_times_stripe AS SELECT * FROM c1d_int_times_stripe WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_int_times_stripe AS SELECT * FROM c1d_int_times_stripe WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_int_times_stripe AS SELECT * FROM c1d_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfstack_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfstack files. Every integration of the reference star in one cube, for coronagraphy';
CREATE OR REPLACE VIEW nircam_psfstack_int_times_stripe AS SELECT * FROM psfstack_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_int_times_stripe AS SELECT * FROM psfstack_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfalign_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfalign files. The stack of the reference star, aligned to a target exposure';
CREATE OR REPLACE VIEW nircam_psfalign_int_times_stripe AS SELECT * FROM psfalign_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_int_times_stripe AS SELECT * FROM psfalign_int_times_stripe WHERE instrument = 'MIRI';

CREATE TABLE IF NOT EXISTS psfsub_int_times_stripe (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfsub files. Integrations of a coronagraphic target with the fitted star taken off';
CREATE OR REPLACE VIEW nircam_psfsub_int_times_stripe AS SELECT * FROM psfsub_int_times_stripe WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_int_times_stripe AS SELECT * FROM psfsub_int_times_stripe WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_cal_barshadow AS SELECT * FROM cal_barshadow WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_cal_flatfield_ps AS SELECT * FROM cal_flatfield_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_cal_flatfield_un AS SELECT * FROM cal_flatfield_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_cal_photom_ps AS SELECT * FROM cal_photom_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_cal_photom_un AS SELECT * FROM cal_photom_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_barshadow AS SELECT * FROM calints_barshadow WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_wht AS SELECT * FROM calints_wht WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_con AS SELECT * FROM calints_con WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_flatfield_ps AS SELECT * FROM calints_flatfield_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_flatfield_un AS SELECT * FROM calints_flatfield_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_pathloss_ps AS SELECT * FROM calints_pathloss_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_pathloss_un AS SELECT * FROM calints_pathloss_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_photom_ps AS SELECT * FROM calints_photom_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_calints_photom_un AS SELECT * FROM calints_photom_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crf_barshadow AS SELECT * FROM crf_barshadow WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crf_flatfield_ps AS SELECT * FROM crf_flatfield_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crf_flatfield_un AS SELECT * FROM crf_flatfield_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crf_photom_ps AS SELECT * FROM crf_photom_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crf_photom_un AS SELECT * FROM crf_photom_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_barshadow AS SELECT * FROM crfints_barshadow WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_wht AS SELECT * FROM crfints_wht WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_con AS SELECT * FROM crfints_con WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_flatfield_ps AS SELECT * FROM crfints_flatfield_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_flatfield_un AS SELECT * FROM crfints_flatfield_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_pathloss_ps AS SELECT * FROM crfints_pathloss_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_pathloss_un AS SELECT * FROM crfints_pathloss_un WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_photom_ps AS SELECT * FROM crfints_photom_ps WHERE instrument = 'MIRI';

CREATE OR REPLACE VIEW miri_crfints_photom_un AS SELECT * FROM crfints_photom_un WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE ramp_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE dark_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE rate_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE rateints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE fitopt_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE bsub_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE bsubints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image';
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE calints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image';
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE crf_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image';
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE crfints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image';
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE i2d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE s2d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image';
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE s3d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE x1d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image',
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used';
ALTER TABLE x1d_extract1d
    MODIFY COLUMN s_region TEXT COMMENT 'Spatial footprint of the observation';
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE x1dints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE COMMENT 'Source x-position in TA verification image',
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE COMMENT 'Source y-position in TA verification image',
    ADD COLUMN IF NOT EXISTS s_region TEXT COMMENT 'Spatial footprint of the observation',
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE COMMENT '[deg] Position angle of aperture used';
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE c1d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE psfstack_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE psfalign_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE psfsub_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE ami_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE amilg_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE segm_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE image_cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE COMMENT 'Filter wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS fwpostol TEXT COMMENT 'Filter wheel position tolerance',
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE COMMENT 'Pupil wheel position offset (actual minus commanded)',
    ADD COLUMN IF NOT EXISTS pwpostol TEXT COMMENT 'Pupil wheel position tolerance',
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT COMMENT 'MIRI MRS short wavelength detector subarray',
    ADD COLUMN IF NOT EXISTS sub_long TEXT COMMENT 'MIRI MRS long wavelength detectory subarray',
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT COMMENT 'Adaptive Trace Model',
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT COMMENT 'Picture Frame Correction',
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT COMMENT 'Target Acquisition Centering',
    ADD COLUMN IF NOT EXISTS int1skip BIGINT COMMENT 'Number of groups skipped in int 1',
    ADD COLUMN IF NOT EXISTS int2skip BIGINT COMMENT 'Number of groups skippped in int 2 and higher',
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT COMMENT 'Int 1- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT COMMENT 'Int 2+- Pixels where 1st grp is kept',
    ADD COLUMN IF NOT EXISTS int1bors BIGINT COMMENT 'Int 1- RSCD back-off due to sat.',
    ADD COLUMN IF NOT EXISTS int2bors BIGINT COMMENT 'Int 2+- RSCD back-off due to sat.';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging (retired in jwst 2.0.0)',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    pa_aper = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE) ELSE pa_aper END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PA_APER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET
    ta_xpos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE) ELSE ta_xpos END,
    ta_ypos = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE) ELSE ta_ypos END,
    s_region = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_REGION"') COLLATE utf8mb4_nopad_bin ELSE s_region END,
    pa_aper = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE) ELSE pa_aper END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_XPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."TA_YPOS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING' THEN '$."S_REGION"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PA_APER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_XPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_XPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_XPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TA_YPOS"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."TA_YPOS"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."TA_YPOS"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_REGION"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PA_APER"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PA_APER"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PA_APER"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE ami_oi_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE psf_ami_oi_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE amimulti_oi_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE amilg_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_oi_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    fwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE) ELSE fwposoff END,
    fwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."FWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE fwpostol END,
    pwposoff = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE) ELSE pwposoff END,
    pwpostol = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."PWPOSTOL"') COLLATE utf8mb4_nopad_bin ELSE pwpostol END,
    sub_shrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_SHRT"') COLLATE utf8mb4_nopad_bin ELSE sub_shrt END,
    sub_long = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SUB_LONG"') COLLATE utf8mb4_nopad_bin ELSE sub_long END,
    s_trcmod = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TRCMOD"') COLLATE utf8mb4_nopad_bin ELSE s_trcmod END,
    s_pctfrm = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_PCTFRM"') COLLATE utf8mb4_nopad_bin ELSE s_pctfrm END,
    s_tacntr = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."S_TACNTR"') COLLATE utf8mb4_nopad_bin ELSE s_tacntr END,
    int1skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS SIGNED) ELSE int1skip END,
    int2skip = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS SIGNED) ELSE int2skip END,
    int1ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS SIGNED) ELSE int1ugp1 END,
    int2ugp1 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS SIGNED) ELSE int2ugp1 END,
    int1bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS SIGNED) ELSE int1bors END,
    int2bors = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS SIGNED) ELSE int2bors END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."FWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING' THEN '$."FWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PWPOSOFF"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING' THEN '$."PWPOSTOL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING' THEN '$."SUB_SHRT"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING' THEN '$."SUB_LONG"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING' THEN '$."S_TRCMOD"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING' THEN '$."S_PCTFRM"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING' THEN '$."S_TACNTR"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2SKIP"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2UGP1"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT1BORS"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN '$."INT2BORS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."FWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."FWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."FWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSOFF"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PWPOSOFF"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PWPOSOFF"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PWPOSTOL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_SHRT"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SUB_LONG"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TRCMOD"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_PCTFRM"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."S_TACNTR"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2SKIP"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2SKIP"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2SKIP"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2UGP1"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2UGP1"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2UGP1"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT1BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT1BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT1BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."INT2BORS"')) = 'INTEGER' AND JSON_VALUE(other_keywords, '$."INT2BORS"') NOT REGEXP '[.eE]' AND CAST(JSON_VALUE(other_keywords, '$."INT2BORS"') AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807));
START TRANSACTION;
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '2.0.0'
WHERE column_name IN ('s_amiavg', 's_nsclen') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "source_type", "slits.items.source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["name", "slits.items.name", "exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["xstart", "slits.items.xstart", "exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["xsize", "slits.items.xsize", "exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["ystart", "slits.items.ystart", "exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["ysize", "slits.items.ysize", "exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slitlet_id", "slits.items.slitlet_id", "exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["shutter_id", "slits.items.shutter_id", "exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_id", "slits.items.source_id", "exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_name", "slits.items.source_name", "exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_alias", "slits.items.source_alias", "exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["stellarity", "slits.items.stellarity", "exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_xpos", "slits.items.source_xpos", "exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_ypos", "slits.items.source_ypos", "exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["shutter_state", "slits.items.shutter_state", "exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["quadrant", "slits.items.quadrant", "exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_ra", "slits.items.source_ra", "exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["source_dec", "slits.items.source_dec", "exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slit_xscale", "slits.items.slit_xscale", "exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slit_yscale", "slits.items.slit_yscale", "exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["wavelength_corrected", "slits.items.wavelength_corrected", "exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["pathloss_correction_type", "slits.items.pathloss_correction_type", "exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["barshadow_corrected", "slits.items.barshadow_corrected", "exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["name", "exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["xstart", "exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["xsize", "exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["ystart", "exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["ysize", "exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["slitlet_id", "exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["shutter_id", "exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_id", "exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_name", "exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_alias", "exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["stellarity", "exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_xpos", "exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_ypos", "exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["shutter_state", "exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["quadrant", "exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_ra", "exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["source_dec", "exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["slit_xscale", "exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["slit_yscale", "exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["wavelength_corrected", "exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["pathloss_correction_type", "exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["barshadow_corrected", "exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET title = 'Spatial footprint of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('x1d_extract1d');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('uncal_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('ramp_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('dark_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('rate_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('rateints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('bsub_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('bsubints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times', 'xtension', 'XTENSION', 'INT_TIMES', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'bitpix', 'BITPIX', 'INT_TIMES', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'naxis', 'NAXIS', 'INT_TIMES', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'naxis1', 'NAXIS1', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'naxis2', 'NAXIS2', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'pcount', 'PCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'gcount', 'GCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tfields', 'TFIELDS', 'INT_TIMES', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype1', 'TTYPE1', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform1', 'TFORM1', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit1', 'TUNIT1', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype2', 'TTYPE2', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform2', 'TFORM2', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit2', 'TUNIT2', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype3', 'TTYPE3', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform3', 'TFORM3', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit3', 'TUNIT3', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype4', 'TTYPE4', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform4', 'TFORM4', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit4', 'TUNIT4', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype5', 'TTYPE5', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform5', 'TFORM5', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit5', 'TUNIT5', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype6', 'TTYPE6', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform6', 'TFORM6', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit6', 'TUNIT6', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'ttype7', 'TTYPE7', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tform7', 'TFORM7', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'tunit7', 'TUNIT7', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'extname', 'EXTNAME', 'INT_TIMES', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'extver', 'EXTVER', 'INT_TIMES', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'checksum', 'CHECKSUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times', 'datasum', 'DATASUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('cal_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('cal_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('cal_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('calints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times', 'xtension', 'XTENSION', 'INT_TIMES', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'bitpix', 'BITPIX', 'INT_TIMES', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'naxis', 'NAXIS', 'INT_TIMES', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'naxis1', 'NAXIS1', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'naxis2', 'NAXIS2', 'INT_TIMES', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'pcount', 'PCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'gcount', 'GCOUNT', 'INT_TIMES', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tfields', 'TFIELDS', 'INT_TIMES', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype1', 'TTYPE1', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform1', 'TFORM1', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit1', 'TUNIT1', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype2', 'TTYPE2', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform2', 'TFORM2', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit2', 'TUNIT2', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype3', 'TTYPE3', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform3', 'TFORM3', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit3', 'TUNIT3', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype4', 'TTYPE4', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform4', 'TFORM4', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit4', 'TUNIT4', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype5', 'TTYPE5', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform5', 'TFORM5', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit5', 'TUNIT5', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype6', 'TTYPE6', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform6', 'TFORM6', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit6', 'TUNIT6', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'ttype7', 'TTYPE7', 'INT_TIMES', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tform7', 'TFORM7', 'INT_TIMES', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'tunit7', 'TUNIT7', 'INT_TIMES', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'extname', 'EXTNAME', 'INT_TIMES', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'extver', 'EXTVER', 'INT_TIMES', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'checksum', 'CHECKSUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times', 'datasum', 'DATASUM', 'INT_TIMES', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('crf_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crf_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crf_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crfints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('s2d_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('x1d_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('x1dints_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('c1d_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('psfstack_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('psfalign_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'xtension', 'XTENSION', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'bitpix', 'BITPIX', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'naxis', 'NAXIS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'naxis1', 'NAXIS1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'naxis2', 'NAXIS2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'pcount', 'PCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'gcount', 'GCOUNT', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tfields', 'TFIELDS', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Number of columns of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype1', 'TTYPE1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform1', 'TFORM1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit1', 'TUNIT1', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype2', 'TTYPE2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform2', 'TFORM2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit2', 'TUNIT2', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype3', 'TTYPE3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform3', 'TFORM3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit3', 'TUNIT3', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype4', 'TTYPE4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform4', 'TFORM4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit4', 'TUNIT4', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype5', 'TTYPE5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform5', 'TFORM5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit5', 'TUNIT5', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype6', 'TTYPE6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform6', 'TFORM6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit6', 'TUNIT6', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype7', 'TTYPE7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform7', 'TFORM7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit7', 'TUNIT7', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'ttype8', 'TTYPE8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tform8', 'TFORM8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'tunit8', 'TUNIT8', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'extname', 'EXTNAME', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'extver', 'EXTVER', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'checksum', 'CHECKSUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('psfsub_int_times_stripe', 'datasum', 'DATASUM', 'INT_TIMES_STRIPE', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('uncal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('uncal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('image_uncal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ramp_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('ramp_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('dark_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('dark_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('dark_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('dark_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('dark_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('dark_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('dark_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('dark_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('trapsfilled_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('rate_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('rate_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('rate_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('rate_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rate_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rate_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rate_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('rate_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('rateints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('rateints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('fitopt_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsub_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsub_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('bsubints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('cal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('cal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('cal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('cal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('cal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('cal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('cal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('cal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('cal_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["ta_xpos", "slits.items.ta_xpos", "exposures.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('cal_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["ta_ypos", "slits.items.ta_ypos", "exposures.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('calints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('calints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('calints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('calints_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["ta_xpos", "slits.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('calints_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["ta_ypos", "slits.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('crf_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('crf_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('crf_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('crf_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crf_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crf_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crf_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('crf_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('crf_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["ta_xpos", "exposures.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('crf_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["ta_ypos", "exposures.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('crfints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('crfints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('crfints_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('crfints_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('i2d_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('i2d_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s2d_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('s2d_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('s2d_sci', 'ta_xpos', 'TA_XPOS', 'SCI', '["slits.items.ta_xpos", "ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('s2d_sci', 'ta_ypos', 'TA_YPOS', 'SCI', '["slits.items.ta_ypos", "ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('s3d_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('s3d_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1d_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('x1d_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('x1d_extract1d', 'ta_xpos', 'TA_XPOS', 'EXTRACT1D', '["spec.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('x1d_extract1d', 'ta_ypos', 'TA_YPOS', 'EXTRACT1D', '["spec.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('x1d_extract1d', 'pa_aper', 'PA_APER', 'EXTRACT1D', '["spec.items.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('x1dints_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('x1dints_extract1d', 'ta_xpos', 'TA_XPOS', 'EXTRACT1D', '["spec.items.ta_xpos"]', 'number', NULL, 'Source x-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('x1dints_extract1d', 'ta_ypos', 'TA_YPOS', 'EXTRACT1D', '["spec.items.ta_ypos"]', 'number', NULL, 'Source y-position in TA verification image', NULL, '2.0.0', NULL, NULL),
    ('x1dints_extract1d', 's_region', 'S_REGION', 'EXTRACT1D', '["spec.items.s_region"]', 'string', NULL, 'Spatial footprint of the observation', NULL, '1.19.0', NULL, NULL),
    ('x1dints_extract1d', 'pa_aper', 'PA_APER', 'EXTRACT1D', '["spec.items.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('c1d_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('c1d_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfstack_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfalign_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psfsub_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('ami_oi_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('amilg_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('amilg_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('wfscmb_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('segm_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('segm_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('segm_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('segm_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('segm_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('segm_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('segm_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('segm_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('image_cal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'fwposoff', 'FWPOSOFF', 'PRIMARY', '["meta.instrument.filter_wheel_offset"]', 'number', NULL, 'Filter wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'fwpostol', 'FWPOSTOL', 'PRIMARY', '["meta.instrument.filter_wheel_tolerance"]', 'string', NULL, 'Filter wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'pwposoff', 'PWPOSOFF', 'PRIMARY', '["meta.instrument.pupil_wheel_offset"]', 'number', NULL, 'Pupil wheel position offset (actual minus commanded)', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'pwpostol', 'PWPOSTOL', 'PRIMARY', '["meta.instrument.pupil_wheel_tolerance"]', 'string', NULL, 'Pupil wheel position tolerance', '["within commanded tolerance", "outside calibration tolerance"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'sub_shrt', 'SUB_SHRT', 'PRIMARY', '["meta.subarray.subarray_short"]', 'string', NULL, 'MIRI MRS short wavelength detector subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'sub_long', 'SUB_LONG', 'PRIMARY', '["meta.subarray.subarray_long"]', 'string', NULL, 'MIRI MRS long wavelength detectory subarray', '["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 's_trcmod', 'S_TRCMOD', 'PRIMARY', '["meta.cal_step.adaptive_trace_model"]', 'string', NULL, 'Adaptive Trace Model', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 's_pctfrm', 'S_PCTFRM', 'PRIMARY', '["meta.cal_step.picture_frame"]', 'string', NULL, 'Picture Frame Correction', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 's_tacntr', 'S_TACNTR', 'PRIMARY', '["meta.cal_step.targ_centroid"]', 'string', NULL, 'Target Acquisition Centering', '["SKIPPED", "COMPLETE"]', '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int1skip', 'INT1SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int1"]', 'integer', NULL, 'Number of groups skipped in int 1', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int2skip', 'INT2SKIP', 'PRIMARY', '["meta.rscd.ngroups_skip_int2p"]', 'integer', NULL, 'Number of groups skippped in int 2 and higher', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int1ugp1', 'INT1UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int1"]', 'integer', NULL, 'Int 1- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int2ugp1', 'INT2UGP1', 'PRIMARY', '["meta.rscd.keep_bright_firstgroup_int2p"]', 'integer', NULL, 'Int 2+- Pixels where 1st grp is kept', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int1bors', 'INT1BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int1"]', 'integer', NULL, 'Int 1- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL),
    ('stacked_cal_primary', 'int2bors', 'INT2BORS', 'PRIMARY', '["meta.rscd.keep_groups_saturation_int2p"]', 'integer', NULL, 'Int 2+- RSCD back-off due to sat.', NULL, '2.0.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.0', since, 'stdatamodels', '5.0.1', 'ea5bb5ae1cfa847f2ebbed154204e40335d11215d1363ef60219df70bac17f34'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

