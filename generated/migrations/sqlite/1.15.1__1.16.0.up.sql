-- jwst 1.15.1 → 1.16.0, up. SQLite.
-- Carries a database from jwst 1.15.1 to 1.16.0. Loses nothing: what 1.16.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.15.1', '1.15.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.15.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.15.1', '1.15.0');
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

-- ZEROFRAME headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_zeroframe (
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
CREATE VIEW nircam_psfalign_zeroframe AS SELECT * FROM psfalign_zeroframe WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_zeroframe AS SELECT * FROM psfalign_zeroframe WHERE instrument = 'MIRI';

-- AREA headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_area (
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
CREATE VIEW nircam_psfalign_area AS SELECT * FROM psfalign_area WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_area AS SELECT * FROM psfalign_area WHERE instrument = 'MIRI';

-- WAVELENGTH headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_wavelength (
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
CREATE VIEW nircam_psfalign_wavelength AS SELECT * FROM psfalign_wavelength WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_wavelength AS SELECT * FROM psfalign_wavelength WHERE instrument = 'MIRI';

-- INT_TIMES headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_int_times (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_psfalign_int_times AS SELECT * FROM psfalign_int_times WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_int_times AS SELECT * FROM psfalign_int_times WHERE instrument = 'MIRI';

-- VAR_POISSON headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_var_poisson (
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
CREATE VIEW nircam_psfalign_var_poisson AS SELECT * FROM psfalign_var_poisson WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_var_poisson AS SELECT * FROM psfalign_var_poisson WHERE instrument = 'MIRI';

-- VAR_RNOISE headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_var_rnoise (
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
CREATE VIEW nircam_psfalign_var_rnoise AS SELECT * FROM psfalign_var_rnoise WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_var_rnoise AS SELECT * FROM psfalign_var_rnoise WHERE instrument = 'MIRI';

-- VAR_FLAT headers of psfalign files. The stack of the reference star, aligned to a target exposure
CREATE TABLE psfalign_var_flat (
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
CREATE VIEW nircam_psfalign_var_flat AS SELECT * FROM psfalign_var_flat WHERE instrument = 'NIRCAM';
CREATE VIEW miri_psfalign_var_flat AS SELECT * FROM psfalign_var_flat WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE uncal_moving_target_position ADD COLUMN ttype27 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform27 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit27 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype28 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform28 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit28 TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE ramp_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE dark_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE dark_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE rate_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE rate_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE rateints_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE fitopt_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE bsub_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE bsubints_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE cal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE cal_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE calints_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE calints_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE crf_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE crf_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE crfints_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE i2d_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE s2d_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE s3d_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE x1d_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE x1dints_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE c1d_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE psfstack_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE psfalign_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE psfsub_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE ami_oi_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE ami_oi_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE psf_ami_oi_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE amimulti_oi_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE amimulti_oi_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE amilg_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE amilg_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE aminorm_oi_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE aminorm_oi_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE segm_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE segm_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE image_cal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_clnfns TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN r_pstsos TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_clnfns TEXT;

UPDATE uncal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE uncal_moving_target_position SET
    ttype27 = CASE WHEN json_type(other_keywords, '$."TTYPE27"') = 'text' THEN json_extract(other_keywords, '$."TTYPE27"') ELSE ttype27 END,
    tform27 = CASE WHEN json_type(other_keywords, '$."TFORM27"') = 'text' THEN json_extract(other_keywords, '$."TFORM27"') ELSE tform27 END,
    tunit27 = CASE WHEN json_type(other_keywords, '$."TUNIT27"') = 'text' THEN json_extract(other_keywords, '$."TUNIT27"') ELSE tunit27 END,
    ttype28 = CASE WHEN json_type(other_keywords, '$."TTYPE28"') = 'text' THEN json_extract(other_keywords, '$."TTYPE28"') ELSE ttype28 END,
    tform28 = CASE WHEN json_type(other_keywords, '$."TFORM28"') = 'text' THEN json_extract(other_keywords, '$."TFORM28"') ELSE tform28 END,
    tunit28 = CASE WHEN json_type(other_keywords, '$."TUNIT28"') = 'text' THEN json_extract(other_keywords, '$."TUNIT28"') ELSE tunit28 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE27"') = 'text' THEN '$."TTYPE27"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM27"') = 'text' THEN '$."TFORM27"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT27"') = 'text' THEN '$."TUNIT27"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE28"') = 'text' THEN '$."TTYPE28"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM28"') = 'text' THEN '$."TFORM28"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT28"') = 'text' THEN '$."TUNIT28"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE27"') = 'text') OR (json_type(other_keywords, '$."TFORM27"') = 'text') OR (json_type(other_keywords, '$."TUNIT27"') = 'text') OR (json_type(other_keywords, '$."TTYPE28"') = 'text') OR (json_type(other_keywords, '$."TFORM28"') = 'text') OR (json_type(other_keywords, '$."TUNIT28"') = 'text'));
UPDATE image_uncal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE stacked_uncal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE ramp_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE dark_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE trapsfilled_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE rate_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE rateints_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE fitopt_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE bsub_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE bsubints_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE cal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE calints_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE crf_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE crfints_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE i2d_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE s2d_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE s3d_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE x1d_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE x1dints_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE c1d_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE psfstack_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE psfalign_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE psfsub_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE ami_oi_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE psf_ami_oi_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE amimulti_oi_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE amilg_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE aminorm_oi_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE wfscmb_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE segm_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE image_cal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
UPDATE stacked_cal_primary SET
    r_pstsos = CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN json_extract(other_keywords, '$."R_PSTSOS"') ELSE r_pstsos END,
    s_clnfns = CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN json_extract(other_keywords, '$."S_CLNFNS"') ELSE s_clnfns END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_PSTSOS"') = 'text' THEN '$."R_PSTSOS"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_CLNFNS"') = 'text' THEN '$."S_CLNFNS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_PSTSOS"') = 'text') OR (json_type(other_keywords, '$."S_CLNFNS"') = 'text'));
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.16.0', since, 'stdatamodels', '2.1.0', '4aa0a85d4479f380542eeb77dc08a7e9a1d615529037974d9f9f91791d150f21'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

