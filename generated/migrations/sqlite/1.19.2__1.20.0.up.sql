-- jwst 1.19.2 → 1.20.0, up. SQLite.
-- Carries a database from jwst 1.19.2 to 1.20.0. Loses nothing: what 1.20.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.2', '1.19.0', '1.19.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.19.2, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.2', '1.19.0', '1.19.1');
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

-- MASK headers of rate files. Count rate of an exposure, averaged over its integrations
CREATE TABLE rate_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'NIRISS';
CREATE VIEW miri_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'MIRI';
CREATE VIEW fgs_rate_mask AS SELECT * FROM rate_mask WHERE instrument = 'FGS';

-- MASK headers of bsub files. Count rate with the background taken off
CREATE TABLE bsub_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'NIRISS';
CREATE VIEW miri_bsub_mask AS SELECT * FROM bsub_mask WHERE instrument = 'MIRI';

-- MASK headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source
CREATE TABLE cal_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'NIRISS';
CREATE VIEW miri_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'MIRI';
CREATE VIEW fgs_cal_mask AS SELECT * FROM cal_mask WHERE instrument = 'FGS';

-- MASK headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged
CREATE TABLE crf_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'NIRISS';
CREATE VIEW miri_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'MIRI';
CREATE VIEW fgs_crf_mask AS SELECT * FROM crf_mask WHERE instrument = 'FGS';

-- MASK headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)
CREATE TABLE i2d_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'NIRISS';
CREATE VIEW miri_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'MIRI';
CREATE VIEW fgs_i2d_mask AS SELECT * FROM i2d_mask WHERE instrument = 'FGS';

-- OI_Q4 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)
CREATE TABLE ami_oi_oi_q4 (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    ttype8 TEXT,  -- Name of column 8 of the table
    tform8 TEXT,  -- Format of column 8 of the table
    tunit8 TEXT,  -- Unit of column 8 of the table
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_ami_oi_oi_q4 AS SELECT * FROM ami_oi_oi_q4 WHERE instrument = 'NIRISS';

-- OI_Q4 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)
CREATE TABLE psf_ami_oi_oi_q4 (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    ttype8 TEXT,  -- Name of column 8 of the table
    tform8 TEXT,  -- Format of column 8 of the table
    tunit8 TEXT,  -- Unit of column 8 of the table
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_psf_ami_oi_oi_q4 AS SELECT * FROM psf_ami_oi_oi_q4 WHERE instrument = 'NIRISS';

-- OI_Q4 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)
CREATE TABLE amimulti_oi_oi_q4 (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    ttype8 TEXT,  -- Name of column 8 of the table
    tform8 TEXT,  -- Format of column 8 of the table
    tunit8 TEXT,  -- Unit of column 8 of the table
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_amimulti_oi_oi_q4 AS SELECT * FROM amimulti_oi_oi_q4 WHERE instrument = 'NIRISS';

-- OI_Q4 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)
CREATE TABLE aminorm_oi_oi_q4 (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    tfields BIGINT,  -- Number of columns of the table
    ttype1 TEXT,  -- Name of column 1 of the table
    tform1 TEXT,  -- Format of column 1 of the table
    tunit1 TEXT,  -- Unit of column 1 of the table
    ttype2 TEXT,  -- Name of column 2 of the table
    tform2 TEXT,  -- Format of column 2 of the table
    tunit2 TEXT,  -- Unit of column 2 of the table
    ttype3 TEXT,  -- Name of column 3 of the table
    tform3 TEXT,  -- Format of column 3 of the table
    tunit3 TEXT,  -- Unit of column 3 of the table
    ttype4 TEXT,  -- Name of column 4 of the table
    tform4 TEXT,  -- Format of column 4 of the table
    tunit4 TEXT,  -- Unit of column 4 of the table
    ttype5 TEXT,  -- Name of column 5 of the table
    tform5 TEXT,  -- Format of column 5 of the table
    tunit5 TEXT,  -- Unit of column 5 of the table
    ttype6 TEXT,  -- Name of column 6 of the table
    tform6 TEXT,  -- Format of column 6 of the table
    tunit6 TEXT,  -- Unit of column 6 of the table
    ttype7 TEXT,  -- Name of column 7 of the table
    tform7 TEXT,  -- Format of column 7 of the table
    tunit7 TEXT,  -- Unit of column 7 of the table
    ttype8 TEXT,  -- Name of column 8 of the table
    tform8 TEXT,  -- Format of column 8 of the table
    tunit8 TEXT,  -- Unit of column 8 of the table
    ttype9 TEXT,  -- Name of column 9 of the table
    tform9 TEXT,  -- Format of column 9 of the table
    tunit9 TEXT,  -- Unit of column 9 of the table
    ttype10 TEXT,  -- Name of column 10 of the table
    tform10 TEXT,  -- Format of column 10 of the table
    tunit10 TEXT,  -- Unit of column 10 of the table
    ttype11 TEXT,  -- Name of column 11 of the table
    tform11 TEXT,  -- Format of column 11 of the table
    tunit11 TEXT,  -- Unit of column 11 of the table
    ttype12 TEXT,  -- Name of column 12 of the table
    tform12 TEXT,  -- Format of column 12 of the table
    tunit12 TEXT,  -- Unit of column 12 of the table
    ttype13 TEXT,  -- Name of column 13 of the table
    tform13 TEXT,  -- Format of column 13 of the table
    tunit13 TEXT,  -- Unit of column 13 of the table
    ttype14 TEXT,  -- Name of column 14 of the table
    tform14 TEXT,  -- Format of column 14 of the table
    tunit14 TEXT,  -- Unit of column 14 of the table
    ttype15 TEXT,  -- Name of column 15 of the table
    tform15 TEXT,  -- Format of column 15 of the table
    tunit15 TEXT,  -- Unit of column 15 of the table
    ttype16 TEXT,  -- Name of column 16 of the table
    tform16 TEXT,  -- Format of column 16 of the table
    tunit16 TEXT,  -- Unit of column 16 of the table
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    arrname TEXT,  -- Array name
    date_obs DATE,  -- Datetime of observation
    insname TEXT,  -- Instrument name
    oi_revn BIGINT,  -- Revision number
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW niriss_aminorm_oi_oi_q4 AS SELECT * FROM aminorm_oi_oi_q4 WHERE instrument = 'NIRISS';

-- MASK headers of wfscmb files. Two dithered wavefront sensing images, shifted and added
CREATE TABLE wfscmb_mask (
    dataset_id INTEGER NOT NULL,  -- The file
    instrument TEXT NOT NULL,  -- INSTRUME
    extension_version BIGINT NOT NULL,  -- EXTVER, 1 where it is not given
    extension_index BIGINT NOT NULL,  -- Number of the HDU in the file, from 0
    xtension TEXT,  -- Kind of extension
    bitpix BIGINT,  -- Bits of a pixel, negative for floating point
    naxis BIGINT,  -- Number of axes
    naxis1 BIGINT,  -- Length of axis 1
    naxis2 BIGINT,  -- Length of axis 2
    naxis3 BIGINT,  -- Length of axis 3
    naxis4 BIGINT,  -- Length of axis 4
    pcount BIGINT,  -- Bytes of the heap after the table
    gcount BIGINT,  -- Number of groups
    bscale DOUBLE,  -- Factor from stored to physical values
    bzero DOUBLE,  -- Offset from stored to physical values
    blank BIGINT,  -- Stored value of undefined pixels
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_wfscmb_mask AS SELECT * FROM wfscmb_mask WHERE instrument = 'NIRCAM';

ALTER TABLE uncal_primary ADD COLUMN s_contam TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN s_contam TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN s_contam TEXT;

ALTER TABLE ramp_primary ADD COLUMN s_contam TEXT;

ALTER TABLE dark_primary ADD COLUMN s_contam TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN s_contam TEXT;

ALTER TABLE rate_primary ADD COLUMN s_contam TEXT;

ALTER TABLE rateints_primary ADD COLUMN s_contam TEXT;

ALTER TABLE fitopt_primary ADD COLUMN s_contam TEXT;

ALTER TABLE bsub_primary ADD COLUMN s_contam TEXT;

ALTER TABLE bsubints_primary ADD COLUMN s_contam TEXT;

ALTER TABLE cal_primary ADD COLUMN s_contam TEXT;

ALTER TABLE calints_primary ADD COLUMN s_contam TEXT;

ALTER TABLE crf_primary ADD COLUMN s_contam TEXT;

ALTER TABLE crfints_primary ADD COLUMN s_contam TEXT;

ALTER TABLE i2d_primary ADD COLUMN s_contam TEXT;

ALTER TABLE s2d_primary ADD COLUMN s_contam TEXT;

ALTER TABLE s3d_primary ADD COLUMN s_contam TEXT;

ALTER TABLE x1d_primary ADD COLUMN s_contam TEXT;

ALTER TABLE x1dints_primary ADD COLUMN s_contam TEXT;

ALTER TABLE c1d_primary ADD COLUMN s_contam TEXT;

ALTER TABLE psfstack_primary ADD COLUMN s_contam TEXT;

ALTER TABLE psfalign_primary ADD COLUMN s_contam TEXT;

ALTER TABLE psfsub_primary ADD COLUMN s_contam TEXT;

ALTER TABLE ami_oi_primary ADD COLUMN s_contam TEXT;

ALTER TABLE psf_ami_oi_primary ADD COLUMN s_contam TEXT;

ALTER TABLE amimulti_oi_primary ADD COLUMN s_contam TEXT;

ALTER TABLE amilg_primary ADD COLUMN s_contam TEXT;

ALTER TABLE aminorm_oi_primary ADD COLUMN s_contam TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN s_contam TEXT;

ALTER TABLE segm_primary ADD COLUMN s_contam TEXT;

ALTER TABLE image_cal_primary ADD COLUMN s_contam TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN s_contam TEXT;

UPDATE uncal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE image_uncal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE stacked_uncal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE ramp_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE dark_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE trapsfilled_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE rate_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE rateints_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE fitopt_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE bsub_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE bsubints_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE cal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE calints_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE crf_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE crfints_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE i2d_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE s2d_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE s3d_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE x1d_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE x1dints_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE c1d_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE psfstack_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE psfalign_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE psfsub_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE ami_oi_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE psf_ami_oi_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE amimulti_oi_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE amilg_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE aminorm_oi_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE wfscmb_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE segm_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE image_cal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
UPDATE stacked_cal_primary SET
    s_contam = CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN json_extract(other_keywords, '$."S_CONTAM"') ELSE s_contam END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_CONTAM"') = 'text' THEN '$."S_CONTAM"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_CONTAM"') = 'text'));
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.20.0', since, 'stdatamodels', '4.1.0', 'fe8b4337de6cdd4a57fe791ed71de703ba8bb72e93f61860e9308293280bd3ef'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

