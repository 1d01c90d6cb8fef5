-- jwst 2.0.1 → 3.0.0, up. SQLite.
-- Carries a database from jwst 2.0.1 to 3.0.0. Loses nothing: what 3.0.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 2.0.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.1');
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

-- TRACEMODEL headers of calints files. Calibrated exposure, one plane for each integration
CREATE TABLE calints_tracemodel (
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
CREATE VIEW nircam_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_calints_tracemodel AS SELECT * FROM calints_tracemodel WHERE instrument = 'MIRI';

-- TRACEMODEL headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy
CREATE TABLE crfints_tracemodel (
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
CREATE VIEW nircam_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_crfints_tracemodel AS SELECT * FROM crfints_tracemodel WHERE instrument = 'MIRI';

-- TRACEMODEL headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position
CREATE TABLE s2d_tracemodel (
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
CREATE VIEW nirspec_s2d_tracemodel AS SELECT * FROM s2d_tracemodel WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_s2d_tracemodel AS SELECT * FROM s2d_tracemodel WHERE instrument = 'MIRI';

-- HDRTAB headers of x1dints files. Extracted spectra of a time series, every integration
CREATE TABLE x1dints_hdrtab (
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
    extname TEXT,  -- Name of the extension
    extver BIGINT,  -- Version of the extension, as the card gives it
    checksum TEXT,  -- Checksum of the HDU
    datasum TEXT,  -- Checksum of the data
    other_keywords JSON,  -- Cards that have no column of their own
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
);
CREATE VIEW nircam_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRCAM';
CREATE VIEW nirspec_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRSPEC';
CREATE VIEW niriss_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'NIRISS';
CREATE VIEW miri_x1dints_hdrtab AS SELECT * FROM x1dints_hdrtab WHERE instrument = 'MIRI';




CREATE VIEW nircam_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'NIRCAM';
CREATE VIEW niriss_cal_tracemodel AS SELECT * FROM cal_tracemodel WHERE instrument = 'NIRISS';

ALTER TABLE uncal_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE uncal_cheby ADD COLUMN ttype26 TEXT;
ALTER TABLE uncal_cheby ADD COLUMN tform26 TEXT;
ALTER TABLE uncal_cheby ADD COLUMN tunit26 TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE stacked_uncal_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE ramp_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE dark_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE rate_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE rateints_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE fitopt_primary ADD COLUMN r_chrcor TEXT;

ALTER TABLE bsub_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE bsubints_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE cal_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE calints_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE crf_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE crfints_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE i2d_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE s2d_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE s3d_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE x1d_primary ADD COLUMN r_chrcor TEXT;

ALTER TABLE x1dints_primary ADD COLUMN r_chrcor TEXT;

ALTER TABLE c1d_primary ADD COLUMN r_chrcor TEXT;

ALTER TABLE psfstack_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE psfalign_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE psfsub_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE ami_oi_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE ami_oi_oi_q4 ADD COLUMN ttype17 TEXT;
ALTER TABLE ami_oi_oi_q4 ADD COLUMN tform17 TEXT;
ALTER TABLE ami_oi_oi_q4 ADD COLUMN tunit17 TEXT;
ALTER TABLE ami_oi_oi_q4 ADD COLUMN ttype18 TEXT;
ALTER TABLE ami_oi_oi_q4 ADD COLUMN tform18 TEXT;
ALTER TABLE ami_oi_oi_q4 ADD COLUMN tunit18 TEXT;

ALTER TABLE psf_ami_oi_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN ttype17 TEXT;
ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN tform17 TEXT;
ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN tunit17 TEXT;
ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN ttype18 TEXT;
ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN tform18 TEXT;
ALTER TABLE psf_ami_oi_oi_q4 ADD COLUMN tunit18 TEXT;

ALTER TABLE amimulti_oi_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN ttype17 TEXT;
ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN tform17 TEXT;
ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN tunit17 TEXT;
ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN ttype18 TEXT;
ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN tform18 TEXT;
ALTER TABLE amimulti_oi_oi_q4 ADD COLUMN tunit18 TEXT;

ALTER TABLE amilg_primary ADD COLUMN r_chrcor TEXT;

ALTER TABLE aminorm_oi_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN ttype17 TEXT;
ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN tform17 TEXT;
ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN tunit17 TEXT;
ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN ttype18 TEXT;
ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN tform18 TEXT;
ALTER TABLE aminorm_oi_oi_q4 ADD COLUMN tunit18 TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE segm_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE image_cal_primary ADD COLUMN r_chrcor TEXT;


ALTER TABLE stacked_cal_primary ADD COLUMN r_chrcor TEXT;


UPDATE uncal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE uncal_cheby SET
    ttype26 = CASE WHEN json_type(other_keywords, '$."TTYPE26"') = 'text' THEN json_extract(other_keywords, '$."TTYPE26"') ELSE ttype26 END,
    tform26 = CASE WHEN json_type(other_keywords, '$."TFORM26"') = 'text' THEN json_extract(other_keywords, '$."TFORM26"') ELSE tform26 END,
    tunit26 = CASE WHEN json_type(other_keywords, '$."TUNIT26"') = 'text' THEN json_extract(other_keywords, '$."TUNIT26"') ELSE tunit26 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE26"') = 'text' THEN '$."TTYPE26"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM26"') = 'text' THEN '$."TFORM26"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT26"') = 'text' THEN '$."TUNIT26"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE26"') = 'text') OR (json_type(other_keywords, '$."TFORM26"') = 'text') OR (json_type(other_keywords, '$."TUNIT26"') = 'text'));
UPDATE image_uncal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE stacked_uncal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE ramp_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE dark_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE rate_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE rateints_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE fitopt_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE bsub_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE bsubints_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE cal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE calints_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE crf_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE crfints_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE i2d_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE s2d_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE s3d_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE x1d_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE x1dints_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE c1d_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE psfstack_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE psfalign_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE psfsub_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE ami_oi_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE ami_oi_oi_q4 SET
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE psf_ami_oi_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE psf_ami_oi_oi_q4 SET
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE amimulti_oi_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE amimulti_oi_oi_q4 SET
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE amilg_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE aminorm_oi_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE aminorm_oi_oi_q4 SET
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE wfscmb_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE segm_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE image_cal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE stacked_cal_primary SET
    r_chrcor = CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN json_extract(other_keywords, '$."R_CHRCOR"') ELSE r_chrcor END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_CHRCOR"') = 'text' THEN '$."R_CHRCOR"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_CHRCOR"') = 'text'));
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'simple' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bitpix' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'naxis' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'extend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'checksum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'datasum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'date' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'origin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'timesys' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'timeunit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'filename' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sdp_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'prd_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'oss_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsc_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cal_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cal_vcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'datamodl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'telescop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hga_move' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hga_strt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hga_stop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pwfseet' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nwfsest' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'compress' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'asnpool' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'asntable' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'title' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pi_name' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'category' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'scicat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cont_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'date_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'time_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'date_beg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'date_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obs_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visit_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'program' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'observtn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visitgrp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'seq_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'act_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'exposure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bkgdtarg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'template' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obslabel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsfoldr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'eng_qual' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'engqlptg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visitype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'vststart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visitsta' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nexposur' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'intarget' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targoopp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tsovisit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'exp_only' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crowdfld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targprop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targname' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targdesc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targ_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targ_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'targudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mu_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mu_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mu_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'prop_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'prop_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'srctyapt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'instrume' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detector' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'module' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'channel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'filter' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pupil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pilin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'grating' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'band' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fxd_slit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'focuspos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'preimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fpe_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ice_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cccstate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'coronmsk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'msastate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'msametfl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'msametid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'msaconid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'lamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'opmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_xtil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_ytil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_xp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_yp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_pxav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_pyav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gwa_tilt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expcount' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expripar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'exp_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expmid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'expsteng' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'osf_file' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'readpatt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hybridff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'exsegnum' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'exsegtot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'noutputs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nints' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'intstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'intend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ngroups' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nframes' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mirngrps' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mirnfrms' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cmd_tsel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'frmdivsr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'groupgap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'drpfrms1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'drpfrms3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nsamples' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tsample' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tframe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tgroup' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'effinttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'effexptm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tmeasure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'duration' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nrststrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nresets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'zerofram' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dataprob' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sca_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'datamode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nrs_norm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nrs_ref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sctarate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gainfact' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'is_imprt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'is_psf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'selfref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'primecrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'extncrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subarray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sub_shrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sub_long' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'substrt1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'substrt2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subsize1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subsize2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fastaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'slowaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detxcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detycor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detxsiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'detysiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_rd1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_sk1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_rd2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_sk2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_rpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mstr_ilv' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sstr_stp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sstr_nst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'patttype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pridtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pridtpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'patt_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pattstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'numdthpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pattnpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nrimdtpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'nod_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pattsize' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'smgrdpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subpxpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'subpxpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'spec_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'specnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'specstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'spcoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'spat_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'spatnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'spatstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sptoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'xoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'yoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dsetstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'numdsets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dithdirc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dithopfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dithpnts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mrsprchn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dith_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dith_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'apername' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pps_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'va_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'va_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bartdelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'helidelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'hmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fam_la1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fastep1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faunit1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faphase1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fa1value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fam_la2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fastep2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faunit2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faphase2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fa2value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fam_la3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fastep3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faunit3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'faphase3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fa3value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'rma_pos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fcsrlpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_order' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsstrttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsendtim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gdstarid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_ura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_udec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_mag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_umag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_v3_pa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pcs_mode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'visitend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gf_start' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gf_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'fgs_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsidl_x' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsidl_y' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'v2_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'v3_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'roll_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'v3i_yang' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'vparity' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'datastrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dataend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gsacstat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gscentx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gscenty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_mura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_mudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gs_para' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crds_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crds_ctx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_area' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_bkg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_msaope' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_camera' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_collim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_sirskl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_cubpar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_disper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_distor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_filoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_dflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_fflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_sflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_fore' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_fpa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_frifrq' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_gain' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_ifufor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_ifupos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_ifusli' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_mask' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_msa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_mrsxar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_mrspt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_nrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_ote' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_pstsos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_persat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_psfmas' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_readno' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_region' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_resol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_spkern' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_spprof' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_sptrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_spcwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_thrput' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_trpden' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_trppar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_v2v3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_wavran' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'r_wavmap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_trcmod' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_psfali' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_amiana' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_aminor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_wcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_mtwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_bkdsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_bpxslf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_chgmig' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_clnfns' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_comb1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_ifucub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_dqinit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_telemi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_errini' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_extr2d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_frstfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_ganscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_grpscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_guicds' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_imprnt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_jump' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_klip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_msbsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_msaflg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_outlir' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_persis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_pctfrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_pxrepl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_ramp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_resfri' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_skymat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_srccat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_spleak' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_srctyp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_psfstk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_tacntr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_twkreg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_wfscom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_contam' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_whtlit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tcatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'scatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'segmfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dirimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ndriz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'reswht' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pixfrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pxsclrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int1skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int2skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int1ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int2ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int1bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'int2bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sosswdth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tikfactr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sossdltx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sossdlty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sossrotn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'oversamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'threshld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bkgmeth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bkglevel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bkgsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'masterbg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bkgd_scl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'xtension' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'naxis1' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'naxis2' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'naxis3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'naxis4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'gcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bscale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bzero' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'blank' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'extname' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'extver' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'srctype' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mjd_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mjd_avg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mjd_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tdb_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tdb_mid' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tdb_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'xposure' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'telapse' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'refframe' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'eph_type' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'eph_time' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeo_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeo_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeo_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_dx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_dy' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'jwst_dz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeodx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeody' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'obsgeodz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pa_aper' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'va_scale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'radesys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ra_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dec_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pa_v3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'wcsaxes' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crpix1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crpix2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crpix3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crval1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crval2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'crval3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ctype1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ctype2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ctype3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cunit1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cunit2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cunit3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cdelt1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cdelt2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cdelt3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'pc3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cd1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cd1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cd2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'cd2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ps3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ps3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 's_region' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'wavstart' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'wavend' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dispaxis' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'sporder' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ra_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'dec_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'velosys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'specsys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'xref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'yref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mt_ra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mt_dec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mt_avra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'mt_avdec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'a_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'b_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'ap_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'bp_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name = 'tfields' AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration Software Repository Version'
WHERE column_name = 'cal_vcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering DB quality indicator'
WHERE column_name = 'eng_qual' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path: T/F'
WHERE column_name = 'pilin' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to 1st integration'
WHERE column_name = 'drpfrms1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC PRD science aperture used'
WHERE column_name = 'apername' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function started'
WHERE column_name = 'gf_start' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function ended'
WHERE column_name = 'gf_end' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal x coordinate'
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SIRS refpix reference file name'
WHERE column_name = 'r_sirskl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Fringe Frequency reference file name'
WHERE column_name = 'r_frifrq' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_trcmod' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_psfali' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_amiana' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_aminor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_wcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_mtwcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_bpxslf' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow correction', enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_comb1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_ifucub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_dark' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_dqinit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_telemi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_errini' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_extr1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_extr2d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_frstfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_flat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_fringe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_ganscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_grpscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_guicds' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_imprnt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_ipc' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_jump' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_klip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_lastfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_linear' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_msbsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_msaflg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_outlir' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_pthlos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_persis' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_photom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_pctfrm' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_ramp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_refpix' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_resamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_resfri' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_reset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_rscd' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_satura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_skymat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_srccat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_srctyp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_psfstk' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_superb' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_tacntr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_tsphot' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_twkreg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_wavcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_wfscom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name = 's_whtlit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed constant background level'
WHERE column_name = 'bkglevel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spatial footprint of the observation'
WHERE column_name = 's_region' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = '["POINT", "UNIFORM"]'
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('calints_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('calints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('crfints_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'xtension', 'XTENSION', 'TRACEMODEL', '[]', NULL, NULL, 'Kind of extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bitpix', 'BITPIX', 'TRACEMODEL', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis', 'NAXIS', 'TRACEMODEL', '[]', NULL, NULL, 'Number of axes', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis1', 'NAXIS1', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 1', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis2', 'NAXIS2', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 2', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis3', 'NAXIS3', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 3', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'naxis4', 'NAXIS4', 'TRACEMODEL', '[]', NULL, NULL, 'Length of axis 4', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'pcount', 'PCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'gcount', 'GCOUNT', 'TRACEMODEL', '[]', NULL, NULL, 'Number of groups', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bscale', 'BSCALE', 'TRACEMODEL', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'bzero', 'BZERO', 'TRACEMODEL', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'blank', 'BLANK', 'TRACEMODEL', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extname', 'EXTNAME', 'TRACEMODEL', '[]', NULL, NULL, 'Name of the extension', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'extver', 'EXTVER', 'TRACEMODEL', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'checksum', 'CHECKSUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '2.0.0', NULL, NULL),
    ('s2d_tracemodel', 'datasum', 'DATASUM', 'TRACEMODEL', '[]', NULL, NULL, 'Checksum of the data', NULL, '2.0.0', NULL, NULL),
    ('x1dints_hdrtab', 'xtension', 'XTENSION', 'HDRTAB', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'bitpix', 'BITPIX', 'HDRTAB', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis', 'NAXIS', 'HDRTAB', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis1', 'NAXIS1', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'naxis2', 'NAXIS2', 'HDRTAB', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'pcount', 'PCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'gcount', 'GCOUNT', 'HDRTAB', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'tfields', 'TFIELDS', 'HDRTAB', '[]', NULL, NULL, 'Number of columns of the table', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extname', 'EXTNAME', 'HDRTAB', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'extver', 'EXTVER', 'HDRTAB', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'checksum', 'CHECKSUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('x1dints_hdrtab', 'datasum', 'DATASUM', 'HDRTAB', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('uncal_cheby', 'ttype26', 'TTYPE26', 'CHEBY', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tform26', 'TFORM26', 'CHEBY', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('uncal_cheby', 'tunit26', 'TUNIT26', 'CHEBY', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '0.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ramp_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('dark_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rate_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('rateints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('fitopt_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('bsubints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('calints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crf_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('crfints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('i2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s2d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('s3d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('x1dints_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('c1d_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfstack_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfalign_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psfsub_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('psf_ami_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amimulti_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('amilg_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype17', 'TTYPE17', 'OI_Q4', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform17', 'TFORM17', 'OI_Q4', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit17', 'TUNIT17', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'ttype18', 'TTYPE18', 'OI_Q4', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tform18', 'TFORM18', 'OI_Q4', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('aminorm_oi_oi_q4', 'tunit18', 'TUNIT18', 'OI_Q4', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '3.0.0', NULL, NULL),
    ('wfscmb_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('segm_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('image_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL),
    ('stacked_cal_primary', 'r_chrcor', 'R_CHRCOR', 'PRIMARY', '["meta.ref_file.chromcorr.name"]', 'string', NULL, 'Nirspec chromaticity correction reference file name', NULL, '3.0.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '3.0.0', since, 'stdatamodels', '6.0.0', 'd2b2d27c93a99037308b55bd0738409d792125caa8dbbe31d25d7a6789aa273b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

