-- jwst 1.18.1 → 1.19.0, up. SQLite.
-- Carries a database from jwst 1.18.1 to 1.19.0. Loses nothing: what 1.19.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.1', '1.18.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.18.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.1', '1.18.0');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

-- REGIONS headers of rate files. Count rate of an exposure, averaged over its integrations
CREATE TABLE rate_regions (
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
CREATE VIEW nirspec_rate_regions AS SELECT * FROM rate_regions WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_rate_regions AS SELECT * FROM rate_regions WHERE instrument = 'MIRI';

-- REGIONS headers of bsub files. Count rate with the background taken off
CREATE TABLE bsub_regions (
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
CREATE VIEW nirspec_bsub_regions AS SELECT * FROM bsub_regions WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_bsub_regions AS SELECT * FROM bsub_regions WHERE instrument = 'MIRI';

-- REGIONS headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source
CREATE TABLE cal_regions (
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
CREATE VIEW nirspec_cal_regions AS SELECT * FROM cal_regions WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_cal_regions AS SELECT * FROM cal_regions WHERE instrument = 'MIRI';

-- REGIONS headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged
CREATE TABLE crf_regions (
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
CREATE VIEW nirspec_crf_regions AS SELECT * FROM crf_regions WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_crf_regions AS SELECT * FROM crf_regions WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE uncal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE uncal_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE ramp_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE ramp_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN vparity BIGINT;
ALTER TABLE ramp_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE dark_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE dark_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE dark_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE dark_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE dark_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE dark_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE dark_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE dark_primary ADD COLUMN vparity BIGINT;
ALTER TABLE dark_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN vparity BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE rate_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE rate_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE rate_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE rate_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE rate_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE rate_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE rate_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE rate_primary ADD COLUMN vparity BIGINT;
ALTER TABLE rate_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE rateints_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE rateints_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN vparity BIGINT;
ALTER TABLE rateints_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE fitopt_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE fitopt_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN vparity BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE bsub_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE bsub_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN vparity BIGINT;
ALTER TABLE bsub_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE bsubints_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE bsubints_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN vparity BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE cal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE cal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE cal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE cal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE cal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE cal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE cal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE cal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE cal_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE cal_sci ADD COLUMN wavecor BOOLEAN;
ALTER TABLE cal_sci ADD COLUMN pthloss TEXT;
ALTER TABLE cal_sci ADD COLUMN barshdw BOOLEAN;

ALTER TABLE calints_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE calints_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE calints_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE calints_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE calints_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE calints_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE calints_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE calints_primary ADD COLUMN vparity BIGINT;
ALTER TABLE calints_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE calints_sci ADD COLUMN wavecor BOOLEAN;
ALTER TABLE calints_sci ADD COLUMN pthloss TEXT;
ALTER TABLE calints_sci ADD COLUMN barshdw BOOLEAN;

ALTER TABLE crf_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE crf_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE crf_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE crf_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE crf_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE crf_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE crf_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE crf_primary ADD COLUMN vparity BIGINT;
ALTER TABLE crf_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE crf_sci ADD COLUMN wavecor BOOLEAN;
ALTER TABLE crf_sci ADD COLUMN pthloss TEXT;
ALTER TABLE crf_sci ADD COLUMN barshdw BOOLEAN;

ALTER TABLE crfints_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE crfints_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN vparity BIGINT;
ALTER TABLE crfints_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE crfints_sci ADD COLUMN wavecor BOOLEAN;
ALTER TABLE crfints_sci ADD COLUMN pthloss TEXT;
ALTER TABLE crfints_sci ADD COLUMN barshdw BOOLEAN;

ALTER TABLE i2d_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE i2d_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN vparity BIGINT;
ALTER TABLE i2d_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE s2d_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE s2d_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN vparity BIGINT;
ALTER TABLE s2d_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE s2d_sci ADD COLUMN wavecor BOOLEAN;
ALTER TABLE s2d_sci ADD COLUMN pthloss TEXT;
ALTER TABLE s2d_sci ADD COLUMN barshdw BOOLEAN;

ALTER TABLE s3d_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE s3d_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN vparity BIGINT;
ALTER TABLE s3d_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE x1d_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE x1d_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN vparity BIGINT;
ALTER TABLE x1d_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE x1d_extract1d ADD COLUMN ttype22 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform22 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit22 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype23 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform23 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit23 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype24 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform24 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit24 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype25 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform25 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit25 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype26 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform26 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit26 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype27 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform27 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit27 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype28 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform28 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit28 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype29 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform29 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit29 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN detector TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN wavecor BOOLEAN;
ALTER TABLE x1d_extract1d ADD COLUMN pthloss TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN barshdw BOOLEAN;
ALTER TABLE x1d_extract1d ADD COLUMN filename TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN expgrpid TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN effexptm DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN effinttm DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN s_region TEXT;

ALTER TABLE x1dints_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE x1dints_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN vparity BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE x1dints_extract1d ADD COLUMN ttype19 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform19 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit19 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype20 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform20 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit20 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype21 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform21 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit21 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype22 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform22 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit22 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype23 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform23 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit23 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype24 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform24 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit24 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype25 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform25 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit25 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype26 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform26 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit26 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype27 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform27 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit27 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN detector TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN wavecor BOOLEAN;
ALTER TABLE x1dints_extract1d ADD COLUMN pthloss TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN barshdw BOOLEAN;

ALTER TABLE c1d_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE c1d_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN vparity BIGINT;
ALTER TABLE c1d_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE c1d_combine1d ADD COLUMN ttype9 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tform9 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tunit9 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN ttype10 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tform10 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tunit10 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN ttype11 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tform11 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tunit11 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN ttype12 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tform12 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tunit12 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN ttype13 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tform13 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN tunit13 TEXT;
ALTER TABLE c1d_combine1d ADD COLUMN dispaxis BIGINT;

ALTER TABLE psfstack_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE psfstack_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN vparity BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE psfalign_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE psfalign_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN vparity BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE psfsub_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE psfsub_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN vparity BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE ami_oi_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE ami_oi_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE psf_ami_oi_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE amimulti_oi_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE amimulti_oi_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE amilg_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE amilg_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE amilg_primary ADD COLUMN vparity BIGINT;
ALTER TABLE amilg_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE aminorm_oi_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE aminorm_oi_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN vparity BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE segm_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE segm_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE segm_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE segm_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE segm_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE segm_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE segm_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE segm_primary ADD COLUMN vparity BIGINT;
ALTER TABLE segm_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE image_cal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE image_cal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN r_bkg TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN fgs_aper TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN gsidl_x DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN gsidl_y DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN v2_ref DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN v3_ref DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN vparity BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_bkg TEXT;

UPDATE uncal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE uncal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE uncal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE image_uncal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE image_uncal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE image_uncal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE stacked_uncal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE stacked_uncal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE stacked_uncal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE ramp_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE ramp_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE ramp_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE dark_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE dark_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE dark_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE trapsfilled_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE trapsfilled_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE trapsfilled_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE rate_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE rate_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE rate_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE rateints_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE rateints_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE rateints_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE fitopt_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE fitopt_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE fitopt_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE bsub_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE bsub_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE bsub_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE bsubints_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE bsubints_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE bsubints_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE cal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE cal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE cal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE cal_sci SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE cal_sci SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE cal_sci SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE calints_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE calints_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE calints_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE calints_sci SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE calints_sci SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE calints_sci SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE crf_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE crf_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE crf_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE crf_sci SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE crf_sci SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE crf_sci SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE crfints_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE crfints_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE crfints_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE crfints_sci SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE crfints_sci SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE crfints_sci SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE i2d_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE i2d_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE i2d_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE s2d_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE s2d_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE s2d_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE s2d_sci SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE s2d_sci SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE s2d_sci SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE s3d_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE s3d_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE s3d_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE x1d_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE x1d_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE x1d_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE x1d_extract1d SET ttype22 = json_extract(other_keywords, '$."TTYPE22"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE22"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE22"') = 'text';
UPDATE x1d_extract1d SET tform22 = json_extract(other_keywords, '$."TFORM22"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM22"'), '{}')
WHERE json_type(other_keywords, '$."TFORM22"') = 'text';
UPDATE x1d_extract1d SET tunit22 = json_extract(other_keywords, '$."TUNIT22"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT22"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT22"') = 'text';
UPDATE x1d_extract1d SET ttype23 = json_extract(other_keywords, '$."TTYPE23"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE23"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE23"') = 'text';
UPDATE x1d_extract1d SET tform23 = json_extract(other_keywords, '$."TFORM23"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM23"'), '{}')
WHERE json_type(other_keywords, '$."TFORM23"') = 'text';
UPDATE x1d_extract1d SET tunit23 = json_extract(other_keywords, '$."TUNIT23"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT23"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT23"') = 'text';
UPDATE x1d_extract1d SET ttype24 = json_extract(other_keywords, '$."TTYPE24"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE24"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE24"') = 'text';
UPDATE x1d_extract1d SET tform24 = json_extract(other_keywords, '$."TFORM24"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM24"'), '{}')
WHERE json_type(other_keywords, '$."TFORM24"') = 'text';
UPDATE x1d_extract1d SET tunit24 = json_extract(other_keywords, '$."TUNIT24"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT24"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT24"') = 'text';
UPDATE x1d_extract1d SET ttype25 = json_extract(other_keywords, '$."TTYPE25"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE25"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE25"') = 'text';
UPDATE x1d_extract1d SET tform25 = json_extract(other_keywords, '$."TFORM25"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM25"'), '{}')
WHERE json_type(other_keywords, '$."TFORM25"') = 'text';
UPDATE x1d_extract1d SET tunit25 = json_extract(other_keywords, '$."TUNIT25"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT25"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT25"') = 'text';
UPDATE x1d_extract1d SET ttype26 = json_extract(other_keywords, '$."TTYPE26"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE26"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE26"') = 'text';
UPDATE x1d_extract1d SET tform26 = json_extract(other_keywords, '$."TFORM26"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM26"'), '{}')
WHERE json_type(other_keywords, '$."TFORM26"') = 'text';
UPDATE x1d_extract1d SET tunit26 = json_extract(other_keywords, '$."TUNIT26"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT26"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT26"') = 'text';
UPDATE x1d_extract1d SET ttype27 = json_extract(other_keywords, '$."TTYPE27"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE27"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE27"') = 'text';
UPDATE x1d_extract1d SET tform27 = json_extract(other_keywords, '$."TFORM27"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM27"'), '{}')
WHERE json_type(other_keywords, '$."TFORM27"') = 'text';
UPDATE x1d_extract1d SET tunit27 = json_extract(other_keywords, '$."TUNIT27"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT27"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT27"') = 'text';
UPDATE x1d_extract1d SET ttype28 = json_extract(other_keywords, '$."TTYPE28"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE28"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE28"') = 'text';
UPDATE x1d_extract1d SET tform28 = json_extract(other_keywords, '$."TFORM28"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM28"'), '{}')
WHERE json_type(other_keywords, '$."TFORM28"') = 'text';
UPDATE x1d_extract1d SET tunit28 = json_extract(other_keywords, '$."TUNIT28"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT28"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT28"') = 'text';
UPDATE x1d_extract1d SET ttype29 = json_extract(other_keywords, '$."TTYPE29"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE29"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE29"') = 'text';
UPDATE x1d_extract1d SET tform29 = json_extract(other_keywords, '$."TFORM29"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM29"'), '{}')
WHERE json_type(other_keywords, '$."TFORM29"') = 'text';
UPDATE x1d_extract1d SET tunit29 = json_extract(other_keywords, '$."TUNIT29"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT29"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT29"') = 'text';
UPDATE x1d_extract1d SET detector = json_extract(other_keywords, '$."DETECTOR"'), other_keywords = nullif(json_remove(other_keywords, '$."DETECTOR"'), '{}')
WHERE json_type(other_keywords, '$."DETECTOR"') = 'text';
UPDATE x1d_extract1d SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE x1d_extract1d SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE x1d_extract1d SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE x1d_extract1d SET filename = json_extract(other_keywords, '$."FILENAME"'), other_keywords = nullif(json_remove(other_keywords, '$."FILENAME"'), '{}')
WHERE json_type(other_keywords, '$."FILENAME"') = 'text';
UPDATE x1d_extract1d SET expgrpid = json_extract(other_keywords, '$."EXPGRPID"'), other_keywords = nullif(json_remove(other_keywords, '$."EXPGRPID"'), '{}')
WHERE json_type(other_keywords, '$."EXPGRPID"') = 'text';
UPDATE x1d_extract1d SET effexptm = json_extract(other_keywords, '$."EFFEXPTM"'), other_keywords = nullif(json_remove(other_keywords, '$."EFFEXPTM"'), '{}')
WHERE json_type(other_keywords, '$."EFFEXPTM"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EFFEXPTM"') AS REAL) = json_extract(other_keywords, '$."EFFEXPTM"') AND json_extract(other_keywords, '$."EFFEXPTM"') NOT IN (9e999, -9e999);
UPDATE x1d_extract1d SET effinttm = json_extract(other_keywords, '$."EFFINTTM"'), other_keywords = nullif(json_remove(other_keywords, '$."EFFINTTM"'), '{}')
WHERE json_type(other_keywords, '$."EFFINTTM"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EFFINTTM"') AS REAL) = json_extract(other_keywords, '$."EFFINTTM"') AND json_extract(other_keywords, '$."EFFINTTM"') NOT IN (9e999, -9e999);
UPDATE x1d_extract1d SET s_region = json_extract(other_keywords, '$."S_REGION"'), other_keywords = nullif(json_remove(other_keywords, '$."S_REGION"'), '{}')
WHERE json_type(other_keywords, '$."S_REGION"') = 'text';
UPDATE x1dints_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE x1dints_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE x1dints_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE x1dints_extract1d SET ttype19 = json_extract(other_keywords, '$."TTYPE19"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE19"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE19"') = 'text';
UPDATE x1dints_extract1d SET tform19 = json_extract(other_keywords, '$."TFORM19"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM19"'), '{}')
WHERE json_type(other_keywords, '$."TFORM19"') = 'text';
UPDATE x1dints_extract1d SET tunit19 = json_extract(other_keywords, '$."TUNIT19"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT19"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT19"') = 'text';
UPDATE x1dints_extract1d SET ttype20 = json_extract(other_keywords, '$."TTYPE20"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE20"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE20"') = 'text';
UPDATE x1dints_extract1d SET tform20 = json_extract(other_keywords, '$."TFORM20"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM20"'), '{}')
WHERE json_type(other_keywords, '$."TFORM20"') = 'text';
UPDATE x1dints_extract1d SET tunit20 = json_extract(other_keywords, '$."TUNIT20"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT20"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT20"') = 'text';
UPDATE x1dints_extract1d SET ttype21 = json_extract(other_keywords, '$."TTYPE21"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE21"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE21"') = 'text';
UPDATE x1dints_extract1d SET tform21 = json_extract(other_keywords, '$."TFORM21"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM21"'), '{}')
WHERE json_type(other_keywords, '$."TFORM21"') = 'text';
UPDATE x1dints_extract1d SET tunit21 = json_extract(other_keywords, '$."TUNIT21"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT21"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT21"') = 'text';
UPDATE x1dints_extract1d SET ttype22 = json_extract(other_keywords, '$."TTYPE22"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE22"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE22"') = 'text';
UPDATE x1dints_extract1d SET tform22 = json_extract(other_keywords, '$."TFORM22"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM22"'), '{}')
WHERE json_type(other_keywords, '$."TFORM22"') = 'text';
UPDATE x1dints_extract1d SET tunit22 = json_extract(other_keywords, '$."TUNIT22"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT22"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT22"') = 'text';
UPDATE x1dints_extract1d SET ttype23 = json_extract(other_keywords, '$."TTYPE23"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE23"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE23"') = 'text';
UPDATE x1dints_extract1d SET tform23 = json_extract(other_keywords, '$."TFORM23"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM23"'), '{}')
WHERE json_type(other_keywords, '$."TFORM23"') = 'text';
UPDATE x1dints_extract1d SET tunit23 = json_extract(other_keywords, '$."TUNIT23"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT23"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT23"') = 'text';
UPDATE x1dints_extract1d SET ttype24 = json_extract(other_keywords, '$."TTYPE24"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE24"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE24"') = 'text';
UPDATE x1dints_extract1d SET tform24 = json_extract(other_keywords, '$."TFORM24"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM24"'), '{}')
WHERE json_type(other_keywords, '$."TFORM24"') = 'text';
UPDATE x1dints_extract1d SET tunit24 = json_extract(other_keywords, '$."TUNIT24"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT24"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT24"') = 'text';
UPDATE x1dints_extract1d SET ttype25 = json_extract(other_keywords, '$."TTYPE25"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE25"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE25"') = 'text';
UPDATE x1dints_extract1d SET tform25 = json_extract(other_keywords, '$."TFORM25"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM25"'), '{}')
WHERE json_type(other_keywords, '$."TFORM25"') = 'text';
UPDATE x1dints_extract1d SET tunit25 = json_extract(other_keywords, '$."TUNIT25"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT25"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT25"') = 'text';
UPDATE x1dints_extract1d SET ttype26 = json_extract(other_keywords, '$."TTYPE26"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE26"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE26"') = 'text';
UPDATE x1dints_extract1d SET tform26 = json_extract(other_keywords, '$."TFORM26"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM26"'), '{}')
WHERE json_type(other_keywords, '$."TFORM26"') = 'text';
UPDATE x1dints_extract1d SET tunit26 = json_extract(other_keywords, '$."TUNIT26"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT26"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT26"') = 'text';
UPDATE x1dints_extract1d SET ttype27 = json_extract(other_keywords, '$."TTYPE27"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE27"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE27"') = 'text';
UPDATE x1dints_extract1d SET tform27 = json_extract(other_keywords, '$."TFORM27"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM27"'), '{}')
WHERE json_type(other_keywords, '$."TFORM27"') = 'text';
UPDATE x1dints_extract1d SET tunit27 = json_extract(other_keywords, '$."TUNIT27"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT27"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT27"') = 'text';
UPDATE x1dints_extract1d SET detector = json_extract(other_keywords, '$."DETECTOR"'), other_keywords = nullif(json_remove(other_keywords, '$."DETECTOR"'), '{}')
WHERE json_type(other_keywords, '$."DETECTOR"') = 'text';
UPDATE x1dints_extract1d SET wavecor = json_extract(other_keywords, '$."WAVECOR"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVECOR"'), '{}')
WHERE json_type(other_keywords, '$."WAVECOR"') IN ('true', 'false');
UPDATE x1dints_extract1d SET pthloss = json_extract(other_keywords, '$."PTHLOSS"'), other_keywords = nullif(json_remove(other_keywords, '$."PTHLOSS"'), '{}')
WHERE json_type(other_keywords, '$."PTHLOSS"') = 'text';
UPDATE x1dints_extract1d SET barshdw = json_extract(other_keywords, '$."BARSHDW"'), other_keywords = nullif(json_remove(other_keywords, '$."BARSHDW"'), '{}')
WHERE json_type(other_keywords, '$."BARSHDW"') IN ('true', 'false');
UPDATE c1d_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE c1d_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE c1d_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE c1d_combine1d SET ttype9 = json_extract(other_keywords, '$."TTYPE9"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE9"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE9"') = 'text';
UPDATE c1d_combine1d SET tform9 = json_extract(other_keywords, '$."TFORM9"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM9"'), '{}')
WHERE json_type(other_keywords, '$."TFORM9"') = 'text';
UPDATE c1d_combine1d SET tunit9 = json_extract(other_keywords, '$."TUNIT9"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT9"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT9"') = 'text';
UPDATE c1d_combine1d SET ttype10 = json_extract(other_keywords, '$."TTYPE10"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE10"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE10"') = 'text';
UPDATE c1d_combine1d SET tform10 = json_extract(other_keywords, '$."TFORM10"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM10"'), '{}')
WHERE json_type(other_keywords, '$."TFORM10"') = 'text';
UPDATE c1d_combine1d SET tunit10 = json_extract(other_keywords, '$."TUNIT10"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT10"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT10"') = 'text';
UPDATE c1d_combine1d SET ttype11 = json_extract(other_keywords, '$."TTYPE11"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE11"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE11"') = 'text';
UPDATE c1d_combine1d SET tform11 = json_extract(other_keywords, '$."TFORM11"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM11"'), '{}')
WHERE json_type(other_keywords, '$."TFORM11"') = 'text';
UPDATE c1d_combine1d SET tunit11 = json_extract(other_keywords, '$."TUNIT11"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT11"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT11"') = 'text';
UPDATE c1d_combine1d SET ttype12 = json_extract(other_keywords, '$."TTYPE12"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE12"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE12"') = 'text';
UPDATE c1d_combine1d SET tform12 = json_extract(other_keywords, '$."TFORM12"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM12"'), '{}')
WHERE json_type(other_keywords, '$."TFORM12"') = 'text';
UPDATE c1d_combine1d SET tunit12 = json_extract(other_keywords, '$."TUNIT12"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT12"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT12"') = 'text';
UPDATE c1d_combine1d SET ttype13 = json_extract(other_keywords, '$."TTYPE13"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE13"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE13"') = 'text';
UPDATE c1d_combine1d SET tform13 = json_extract(other_keywords, '$."TFORM13"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM13"'), '{}')
WHERE json_type(other_keywords, '$."TFORM13"') = 'text';
UPDATE c1d_combine1d SET tunit13 = json_extract(other_keywords, '$."TUNIT13"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT13"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT13"') = 'text';
UPDATE c1d_combine1d SET dispaxis = json_extract(other_keywords, '$."DISPAXIS"'), other_keywords = nullif(json_remove(other_keywords, '$."DISPAXIS"'), '{}')
WHERE json_type(other_keywords, '$."DISPAXIS"') = 'integer' AND typeof(json_extract(other_keywords, '$."DISPAXIS"')) = 'integer';
UPDATE psfstack_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE psfstack_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE psfstack_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE psfalign_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE psfalign_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE psfalign_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE psfsub_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE psfsub_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE psfsub_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE ami_oi_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE ami_oi_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE psf_ami_oi_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE psf_ami_oi_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE amimulti_oi_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE amimulti_oi_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE amilg_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE amilg_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE amilg_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE aminorm_oi_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE aminorm_oi_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE wfscmb_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE wfscmb_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE wfscmb_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE segm_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE segm_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE segm_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE image_cal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE image_cal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE image_cal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
UPDATE stacked_cal_primary SET fgs_aper = json_extract(other_keywords, '$."FGS_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."FGS_APER"'), '{}')
WHERE json_type(other_keywords, '$."FGS_APER"') = 'text';
UPDATE stacked_cal_primary SET gsidl_x = json_extract(other_keywords, '$."GSIDL_X"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_X"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_X"') AS REAL) = json_extract(other_keywords, '$."GSIDL_X"') AND json_extract(other_keywords, '$."GSIDL_X"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET gsidl_y = json_extract(other_keywords, '$."GSIDL_Y"'), other_keywords = nullif(json_remove(other_keywords, '$."GSIDL_Y"'), '{}')
WHERE json_type(other_keywords, '$."GSIDL_Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GSIDL_Y"') AS REAL) = json_extract(other_keywords, '$."GSIDL_Y"') AND json_extract(other_keywords, '$."GSIDL_Y"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE stacked_cal_primary SET r_bkg = json_extract(other_keywords, '$."R_BKG"'), other_keywords = nullif(json_remove(other_keywords, '$."R_BKG"'), '{}')
WHERE json_type(other_keywords, '$."R_BKG"') = 'text';
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.19.0', since, 'stdatamodels', '4.0.0', '11f3c039cc0b023bd34a358ea4aa7ddb78ee9c1258a30de56c78bb5f7cd66da3'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

