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
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'fwposoff', 'fwpostol', 'pupil', 'pilin', 'pwposoff', 'pwpostol', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'hybridff', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'sub_shrt', 'sub_long', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'mstr_rd1', 'mstr_sk1', 'mstr_rd2', 'mstr_sk2', 'mstr_rpt', 'mstr_ilv', 'sstr_stp', 'sstr_nst', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'fgs_aper', 'gsidl_x', 'gsidl_y', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_bkg', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_sirskl', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_nrm', 'r_ote', 'r_pstsos', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'int1skip', 'int2skip', 'int1ugp1', 'int2ugp1', 'int1bors', 'int2bors', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg', 'bkgd_scl') AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('v2_ref', 'v3_ref', 'roll_ref', 'v3i_yang', 'vparity') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank', 'srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz', 'pa_aper', 'va_scale', 'radesys', 'ra_v1', 'dec_v1', 'pa_v3', 'wcsaxes', 'crpix1', 'crpix2', 'crpix3', 'crval1', 'crval2', 'crval3', 'ctype1', 'ctype2', 'ctype3', 'cunit1', 'cunit2', 'cunit3', 'cdelt1', 'cdelt2', 'cdelt3', 'pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2', 'ps3_0', 'ps3_1', 's_region', 'wavstart', 'wavend', 'dispaxis', 'sporder', 'ra_ref', 'dec_ref', 'velosys', 'specsys', 'xref_sci', 'yref_sci', 'mt_ra', 'mt_dec', 'mt_avra', 'mt_avdec', 'a_order', 'b_order', 'ap_order', 'bp_order', 'a_0_2', 'a_0_3', 'a_0_4', 'a_0_5', 'a_0_6', 'a_1_1', 'a_1_2', 'a_1_3', 'a_1_4', 'a_1_5', 'a_2_0', 'a_2_1', 'a_2_2', 'a_2_3', 'a_2_4', 'a_3_0', 'a_3_1', 'a_3_2', 'a_3_3', 'a_4_0', 'a_4_1', 'a_4_2', 'a_5_0', 'a_5_1', 'a_6_0', 'b_0_2', 'b_0_3', 'b_0_4', 'b_0_5', 'b_0_6', 'b_1_1', 'b_1_2', 'b_1_3', 'b_1_4', 'b_1_5', 'b_2_0', 'b_2_1', 'b_2_2', 'b_2_3', 'b_2_4', 'b_3_0', 'b_3_1', 'b_3_2', 'b_3_3', 'b_4_0', 'b_4_1', 'b_4_2', 'b_5_0', 'b_5_1', 'b_6_0', 'ap_0_2', 'ap_0_3', 'ap_0_4', 'ap_0_5', 'ap_0_6', 'ap_1_1', 'ap_1_2', 'ap_1_3', 'ap_1_4', 'ap_1_5', 'ap_2_0', 'ap_2_1', 'ap_2_2', 'ap_2_3', 'ap_2_4', 'ap_3_0', 'ap_3_1', 'ap_3_2', 'ap_3_3', 'ap_4_0', 'ap_4_1', 'ap_4_2', 'ap_5_0', 'ap_5_1', 'ap_6_0', 'bp_0_2', 'bp_0_3', 'bp_0_4', 'bp_0_5', 'bp_0_6', 'bp_1_1', 'bp_1_2', 'bp_1_3', 'bp_1_4', 'bp_1_5', 'bp_2_0', 'bp_2_1', 'bp_2_2', 'bp_2_3', 'bp_2_4', 'bp_3_0', 'bp_3_1', 'bp_3_2', 'bp_3_3', 'bp_4_0', 'bp_4_1', 'bp_4_2', 'bp_5_0', 'bp_5_1', 'bp_6_0') AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = '3.0.0'
WHERE column_name IN ('tfields') AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration Software Repository Version'
WHERE column_name IN ('cal_vcs') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering DB quality indicator'
WHERE column_name IN ('eng_qual') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path: T/F'
WHERE column_name IN ('pilin') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to 1st integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "FULL_SUPSTP008", "FULL_SUPSTP024", "FULL_SUPSTP120", "FULL_SUPSTP510", "FULL_SUPSTP008P", "FULL_SUPSTP024P", "FULL_SUPSTP120P", "FULL_SUPSTP510P", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB64P_SUPSTP002", "SUB64P_SUPSTP008", "SUB64P_SUPSTP032", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "SUB256M2_PRISM", "SUB128M4_PRISM", "SUB64M8_PRISM", "SUB32M16_PRISM", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC PRD science aperture used'
WHERE column_name IN ('apername') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function started'
WHERE column_name IN ('gf_start') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'UTC time when the guider function ended'
WHERE column_name IN ('gf_end') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal x coordinate'
WHERE column_name IN ('gsidl_x') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SIRS refpix reference file name'
WHERE column_name IN ('r_sirskl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Fringe Frequency reference file name'
WHERE column_name IN ('r_frifrq') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bpxslf', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow correction', enum = '["SKIPPED", "COMPLETE", "FAILED"]'
WHERE column_name IN ('s_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed constant background level'
WHERE column_name IN ('bkglevel') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spatial footprint of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = '["POINT", "UNIFORM"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
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

