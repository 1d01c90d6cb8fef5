-- jwst 1.19.2 → 1.20.0, up. PostgreSQL.
-- Carries a database from jwst 1.19.2 to 1.20.0. Loses nothing: what 1.20.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- a server may be set to write fewer digits than a double has
SET LOCAL extra_float_digits = 1;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.2', '1.19.0', '1.19.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.19.2', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 4'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

CREATE TABLE rate_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE rate_mask IS 'MASK headers of rate files. Count rate of an exposure, averaged over its integrations';
COMMENT ON COLUMN rate_mask.dataset_id IS 'The file';
COMMENT ON COLUMN rate_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN rate_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN rate_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN rate_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN rate_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN rate_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN rate_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN rate_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN rate_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN rate_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN rate_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN rate_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN rate_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN rate_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN rate_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN rate_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN rate_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN rate_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN rate_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN rate_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_rate_mask PARTITION OF rate_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_rate_mask PARTITION OF rate_mask FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_rate_mask PARTITION OF rate_mask FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_rate_mask PARTITION OF rate_mask FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_rate_mask PARTITION OF rate_mask FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_rate_mask PARTITION OF rate_mask DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE bsub_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsub_mask IS 'MASK headers of bsub files. Count rate with the background taken off';
COMMENT ON COLUMN bsub_mask.dataset_id IS 'The file';
COMMENT ON COLUMN bsub_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsub_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsub_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsub_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsub_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsub_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN bsub_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsub_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsub_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsub_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsub_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsub_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN bsub_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsub_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsub_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsub_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN bsub_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsub_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsub_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsub_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsub_mask PARTITION OF bsub_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsub_mask PARTITION OF bsub_mask FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsub_mask PARTITION OF bsub_mask FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsub_mask PARTITION OF bsub_mask FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsub_mask PARTITION OF bsub_mask DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE cal_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE cal_mask IS 'MASK headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
COMMENT ON COLUMN cal_mask.dataset_id IS 'The file';
COMMENT ON COLUMN cal_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN cal_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN cal_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN cal_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN cal_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN cal_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN cal_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN cal_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN cal_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN cal_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN cal_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN cal_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN cal_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN cal_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN cal_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN cal_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN cal_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN cal_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN cal_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN cal_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_cal_mask PARTITION OF cal_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_cal_mask PARTITION OF cal_mask FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_cal_mask PARTITION OF cal_mask FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_cal_mask PARTITION OF cal_mask FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_cal_mask PARTITION OF cal_mask FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_cal_mask PARTITION OF cal_mask DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crf_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE crf_mask IS 'MASK headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
COMMENT ON COLUMN crf_mask.dataset_id IS 'The file';
COMMENT ON COLUMN crf_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN crf_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crf_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crf_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN crf_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crf_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN crf_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crf_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crf_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN crf_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN crf_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crf_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN crf_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN crf_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN crf_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN crf_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN crf_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crf_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crf_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crf_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_crf_mask PARTITION OF crf_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_crf_mask PARTITION OF crf_mask FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_crf_mask PARTITION OF crf_mask FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_crf_mask PARTITION OF crf_mask FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_crf_mask PARTITION OF crf_mask FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crf_mask PARTITION OF crf_mask DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE i2d_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE i2d_mask IS 'MASK headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';
COMMENT ON COLUMN i2d_mask.dataset_id IS 'The file';
COMMENT ON COLUMN i2d_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN i2d_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN i2d_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN i2d_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN i2d_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN i2d_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN i2d_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN i2d_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN i2d_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN i2d_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN i2d_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN i2d_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN i2d_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN i2d_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN i2d_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN i2d_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN i2d_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN i2d_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN i2d_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN i2d_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_i2d_mask PARTITION OF i2d_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_i2d_mask PARTITION OF i2d_mask FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_i2d_mask PARTITION OF i2d_mask FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_i2d_mask PARTITION OF i2d_mask FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_i2d_mask PARTITION OF i2d_mask FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_i2d_mask PARTITION OF i2d_mask DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE ami_oi_oi_q4 (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    ttype8 TEXT,
    tform8 TEXT,
    tunit8 TEXT,
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    arrname TEXT,
    date_obs DATE,
    insname TEXT,
    oi_revn BIGINT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE ami_oi_oi_q4 IS 'OI_Q4 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';
COMMENT ON COLUMN ami_oi_oi_q4.dataset_id IS 'The file';
COMMENT ON COLUMN ami_oi_oi_q4.instrument IS 'INSTRUME';
COMMENT ON COLUMN ami_oi_oi_q4.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN ami_oi_oi_q4.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN ami_oi_oi_q4.xtension IS 'Kind of extension';
COMMENT ON COLUMN ami_oi_oi_q4.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ami_oi_oi_q4.naxis IS 'Number of axes';
COMMENT ON COLUMN ami_oi_oi_q4.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ami_oi_oi_q4.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ami_oi_oi_q4.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ami_oi_oi_q4.gcount IS 'Number of groups';
COMMENT ON COLUMN ami_oi_oi_q4.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN ami_oi_oi_q4.extname IS 'Name of the extension';
COMMENT ON COLUMN ami_oi_oi_q4.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ami_oi_oi_q4.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ami_oi_oi_q4.datasum IS 'Checksum of the data';
COMMENT ON COLUMN ami_oi_oi_q4.arrname IS 'Array name';
COMMENT ON COLUMN ami_oi_oi_q4.date_obs IS 'Datetime of observation';
COMMENT ON COLUMN ami_oi_oi_q4.insname IS 'Instrument name';
COMMENT ON COLUMN ami_oi_oi_q4.oi_revn IS 'Revision number';
COMMENT ON COLUMN ami_oi_oi_q4.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE niriss_ami_oi_oi_q4 PARTITION OF ami_oi_oi_q4 FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_ami_oi_oi_q4 PARTITION OF ami_oi_oi_q4 DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psf_ami_oi_oi_q4 (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    ttype8 TEXT,
    tform8 TEXT,
    tunit8 TEXT,
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    arrname TEXT,
    date_obs DATE,
    insname TEXT,
    oi_revn BIGINT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE psf_ami_oi_oi_q4 IS 'OI_Q4 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';
COMMENT ON COLUMN psf_ami_oi_oi_q4.dataset_id IS 'The file';
COMMENT ON COLUMN psf_ami_oi_oi_q4.instrument IS 'INSTRUME';
COMMENT ON COLUMN psf_ami_oi_oi_q4.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psf_ami_oi_oi_q4.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psf_ami_oi_oi_q4.xtension IS 'Kind of extension';
COMMENT ON COLUMN psf_ami_oi_oi_q4.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psf_ami_oi_oi_q4.naxis IS 'Number of axes';
COMMENT ON COLUMN psf_ami_oi_oi_q4.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psf_ami_oi_oi_q4.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psf_ami_oi_oi_q4.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.gcount IS 'Number of groups';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN psf_ami_oi_oi_q4.extname IS 'Name of the extension';
COMMENT ON COLUMN psf_ami_oi_oi_q4.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psf_ami_oi_oi_q4.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psf_ami_oi_oi_q4.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psf_ami_oi_oi_q4.arrname IS 'Array name';
COMMENT ON COLUMN psf_ami_oi_oi_q4.date_obs IS 'Datetime of observation';
COMMENT ON COLUMN psf_ami_oi_oi_q4.insname IS 'Instrument name';
COMMENT ON COLUMN psf_ami_oi_oi_q4.oi_revn IS 'Revision number';
COMMENT ON COLUMN psf_ami_oi_oi_q4.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE niriss_psf_ami_oi_oi_q4 PARTITION OF psf_ami_oi_oi_q4 FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psf_ami_oi_oi_q4 PARTITION OF psf_ami_oi_oi_q4 DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE amimulti_oi_oi_q4 (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    ttype8 TEXT,
    tform8 TEXT,
    tunit8 TEXT,
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    arrname TEXT,
    date_obs DATE,
    insname TEXT,
    oi_revn BIGINT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE amimulti_oi_oi_q4 IS 'OI_Q4 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';
COMMENT ON COLUMN amimulti_oi_oi_q4.dataset_id IS 'The file';
COMMENT ON COLUMN amimulti_oi_oi_q4.instrument IS 'INSTRUME';
COMMENT ON COLUMN amimulti_oi_oi_q4.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN amimulti_oi_oi_q4.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN amimulti_oi_oi_q4.xtension IS 'Kind of extension';
COMMENT ON COLUMN amimulti_oi_oi_q4.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN amimulti_oi_oi_q4.naxis IS 'Number of axes';
COMMENT ON COLUMN amimulti_oi_oi_q4.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN amimulti_oi_oi_q4.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN amimulti_oi_oi_q4.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.gcount IS 'Number of groups';
COMMENT ON COLUMN amimulti_oi_oi_q4.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN amimulti_oi_oi_q4.extname IS 'Name of the extension';
COMMENT ON COLUMN amimulti_oi_oi_q4.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN amimulti_oi_oi_q4.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN amimulti_oi_oi_q4.datasum IS 'Checksum of the data';
COMMENT ON COLUMN amimulti_oi_oi_q4.arrname IS 'Array name';
COMMENT ON COLUMN amimulti_oi_oi_q4.date_obs IS 'Datetime of observation';
COMMENT ON COLUMN amimulti_oi_oi_q4.insname IS 'Instrument name';
COMMENT ON COLUMN amimulti_oi_oi_q4.oi_revn IS 'Revision number';
COMMENT ON COLUMN amimulti_oi_oi_q4.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE niriss_amimulti_oi_oi_q4 PARTITION OF amimulti_oi_oi_q4 FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_amimulti_oi_oi_q4 PARTITION OF amimulti_oi_oi_q4 DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE aminorm_oi_oi_q4 (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    tfields BIGINT,
    ttype1 TEXT,
    tform1 TEXT,
    tunit1 TEXT,
    ttype2 TEXT,
    tform2 TEXT,
    tunit2 TEXT,
    ttype3 TEXT,
    tform3 TEXT,
    tunit3 TEXT,
    ttype4 TEXT,
    tform4 TEXT,
    tunit4 TEXT,
    ttype5 TEXT,
    tform5 TEXT,
    tunit5 TEXT,
    ttype6 TEXT,
    tform6 TEXT,
    tunit6 TEXT,
    ttype7 TEXT,
    tform7 TEXT,
    tunit7 TEXT,
    ttype8 TEXT,
    tform8 TEXT,
    tunit8 TEXT,
    ttype9 TEXT,
    tform9 TEXT,
    tunit9 TEXT,
    ttype10 TEXT,
    tform10 TEXT,
    tunit10 TEXT,
    ttype11 TEXT,
    tform11 TEXT,
    tunit11 TEXT,
    ttype12 TEXT,
    tform12 TEXT,
    tunit12 TEXT,
    ttype13 TEXT,
    tform13 TEXT,
    tunit13 TEXT,
    ttype14 TEXT,
    tform14 TEXT,
    tunit14 TEXT,
    ttype15 TEXT,
    tform15 TEXT,
    tunit15 TEXT,
    ttype16 TEXT,
    tform16 TEXT,
    tunit16 TEXT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    arrname TEXT,
    date_obs DATE,
    insname TEXT,
    oi_revn BIGINT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE aminorm_oi_oi_q4 IS 'OI_Q4 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';
COMMENT ON COLUMN aminorm_oi_oi_q4.dataset_id IS 'The file';
COMMENT ON COLUMN aminorm_oi_oi_q4.instrument IS 'INSTRUME';
COMMENT ON COLUMN aminorm_oi_oi_q4.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN aminorm_oi_oi_q4.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN aminorm_oi_oi_q4.xtension IS 'Kind of extension';
COMMENT ON COLUMN aminorm_oi_oi_q4.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN aminorm_oi_oi_q4.naxis IS 'Number of axes';
COMMENT ON COLUMN aminorm_oi_oi_q4.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN aminorm_oi_oi_q4.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN aminorm_oi_oi_q4.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.gcount IS 'Number of groups';
COMMENT ON COLUMN aminorm_oi_oi_q4.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN aminorm_oi_oi_q4.extname IS 'Name of the extension';
COMMENT ON COLUMN aminorm_oi_oi_q4.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN aminorm_oi_oi_q4.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN aminorm_oi_oi_q4.datasum IS 'Checksum of the data';
COMMENT ON COLUMN aminorm_oi_oi_q4.arrname IS 'Array name';
COMMENT ON COLUMN aminorm_oi_oi_q4.date_obs IS 'Datetime of observation';
COMMENT ON COLUMN aminorm_oi_oi_q4.insname IS 'Instrument name';
COMMENT ON COLUMN aminorm_oi_oi_q4.oi_revn IS 'Revision number';
COMMENT ON COLUMN aminorm_oi_oi_q4.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE niriss_aminorm_oi_oi_q4 PARTITION OF aminorm_oi_oi_q4 FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_aminorm_oi_oi_q4 PARTITION OF aminorm_oi_oi_q4 DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE wfscmb_mask (
    dataset_id BIGINT NOT NULL,
    instrument TEXT NOT NULL,
    extension_version BIGINT NOT NULL,
    extension_index BIGINT NOT NULL,
    xtension TEXT,
    bitpix BIGINT,
    naxis BIGINT,
    naxis1 BIGINT,
    naxis2 BIGINT,
    naxis3 BIGINT,
    naxis4 BIGINT,
    pcount BIGINT,
    gcount BIGINT,
    bscale DOUBLE PRECISION,
    bzero DOUBLE PRECISION,
    blank BIGINT,
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE wfscmb_mask IS 'MASK headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';
COMMENT ON COLUMN wfscmb_mask.dataset_id IS 'The file';
COMMENT ON COLUMN wfscmb_mask.instrument IS 'INSTRUME';
COMMENT ON COLUMN wfscmb_mask.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN wfscmb_mask.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN wfscmb_mask.xtension IS 'Kind of extension';
COMMENT ON COLUMN wfscmb_mask.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN wfscmb_mask.naxis IS 'Number of axes';
COMMENT ON COLUMN wfscmb_mask.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN wfscmb_mask.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN wfscmb_mask.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN wfscmb_mask.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN wfscmb_mask.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN wfscmb_mask.gcount IS 'Number of groups';
COMMENT ON COLUMN wfscmb_mask.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN wfscmb_mask.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN wfscmb_mask.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN wfscmb_mask.extname IS 'Name of the extension';
COMMENT ON COLUMN wfscmb_mask.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN wfscmb_mask.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN wfscmb_mask.datasum IS 'Checksum of the data';
COMMENT ON COLUMN wfscmb_mask.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_wfscmb_mask PARTITION OF wfscmb_mask FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE other_wfscmb_mask PARTITION OF wfscmb_mask DEFAULT WITH (toast_tuple_target = 4080);

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN uncal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN uncal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN image_uncal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN image_uncal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN stacked_uncal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN stacked_uncal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN ramp_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN ramp_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN dark_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN dark_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN trapsfilled_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN trapsfilled_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN rate_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN rate_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN rateints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN rateints_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN fitopt_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN fitopt_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN bsub_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN bsub_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN bsubints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN bsubints_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN cal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN cal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN calints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN calints_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN crf_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN crf_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN crfints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN crfints_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN i2d_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN i2d_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN s2d_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN s2d_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN s3d_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN s3d_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN x1d_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN x1d_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN x1dints_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN x1dints_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN c1d_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN c1d_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN psfstack_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN psfstack_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN psfalign_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN psfalign_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN psfsub_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN psfsub_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN ami_oi_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN ami_oi_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN psf_ami_oi_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN psf_ami_oi_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN amimulti_oi_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN amimulti_oi_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN amilg_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN amilg_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN aminorm_oi_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN aminorm_oi_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN wfscmb_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN wfscmb_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN segm_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN segm_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN image_cal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN image_cal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
COMMENT ON COLUMN stacked_cal_primary.s_contam IS 'WFSS Contamination Correction';
COMMENT ON COLUMN stacked_cal_primary.s_mrsmat IS 'MIRI MRS background matching (retired in jwst 1.20.0)';

UPDATE uncal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE image_uncal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE stacked_uncal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE ramp_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE dark_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE trapsfilled_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE rate_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE rateints_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE fitopt_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE bsub_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE bsubints_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE cal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE calints_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE crf_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE crfints_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE i2d_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE s2d_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE s3d_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE x1d_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE x1dints_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE c1d_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE psfstack_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE psfalign_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE psfsub_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE ami_oi_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE psf_ami_oi_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE amimulti_oi_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE amilg_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE aminorm_oi_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE wfscmb_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE segm_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE image_cal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
UPDATE stacked_cal_primary AS t SET (s_contam, other_keywords) = (
    SELECT coalesce(f.s_contam, t.s_contam),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_contam IS NOT NULL THEN 'S_CONTAM' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_contam) = schemagen_held -> 'S_CONTAM' THEN v.s_contam END AS s_contam
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_CONTAM')::text AS s_contam
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_CONTAM'];
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

