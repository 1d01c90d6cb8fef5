-- jwst 1.20.2 → 2.0.0, up. PostgreSQL.
-- Carries a database from jwst 1.20.2 to 2.0.0. Loses nothing: what 2.0.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.20.2', '1.20.0', '1.20.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.20.2', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_integer(value text) RETURNS BIGINT LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?[0-9]{1,19})$(?!\n)' THEN value::BIGINT END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE TABLE uncal_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE uncal_int_times_stripe IS 'INT_TIMES_STRIPE headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';
COMMENT ON COLUMN uncal_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN uncal_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN uncal_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN uncal_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN uncal_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN uncal_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN uncal_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN uncal_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN uncal_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN uncal_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN uncal_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN uncal_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN uncal_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN uncal_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN uncal_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN uncal_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN uncal_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_uncal_int_times_stripe PARTITION OF uncal_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE ramp_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE ramp_int_times_stripe IS 'INT_TIMES_STRIPE headers of ramp files. Ramps after every detector correction, just before slopes are fitted';
COMMENT ON COLUMN ramp_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN ramp_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN ramp_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN ramp_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN ramp_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN ramp_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN ramp_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN ramp_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN ramp_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN ramp_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN ramp_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN ramp_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN ramp_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN ramp_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN ramp_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN ramp_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN ramp_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_ramp_int_times_stripe PARTITION OF ramp_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE dark_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE dark_int_times_stripe IS 'INT_TIMES_STRIPE headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';
COMMENT ON COLUMN dark_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN dark_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN dark_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN dark_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN dark_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN dark_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN dark_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN dark_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN dark_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN dark_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN dark_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN dark_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN dark_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN dark_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN dark_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN dark_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN dark_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN dark_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN dark_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_dark_int_times_stripe PARTITION OF dark_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_dark_int_times_stripe PARTITION OF dark_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_dark_int_times_stripe PARTITION OF dark_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_dark_int_times_stripe PARTITION OF dark_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_dark_int_times_stripe PARTITION OF dark_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_dark_int_times_stripe PARTITION OF dark_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE rate_tracemodel (
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
COMMENT ON TABLE rate_tracemodel IS 'TRACEMODEL headers of rate files. Count rate of an exposure, averaged over its integrations';
COMMENT ON COLUMN rate_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN rate_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN rate_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN rate_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN rate_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN rate_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN rate_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN rate_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN rate_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN rate_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN rate_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN rate_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN rate_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN rate_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN rate_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN rate_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN rate_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN rate_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN rate_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN rate_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN rate_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_rate_tracemodel PARTITION OF rate_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_rate_tracemodel PARTITION OF rate_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_rate_tracemodel PARTITION OF rate_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE rateints_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE rateints_int_times_stripe IS 'INT_TIMES_STRIPE headers of rateints files. Count rate of an exposure, one plane for each integration';
COMMENT ON COLUMN rateints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN rateints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN rateints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN rateints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN rateints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN rateints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN rateints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN rateints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN rateints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN rateints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN rateints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN rateints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN rateints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN rateints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN rateints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN rateints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN rateints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_rateints_int_times_stripe PARTITION OF rateints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE bsub_tracemodel (
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
COMMENT ON TABLE bsub_tracemodel IS 'TRACEMODEL headers of bsub files. Count rate with the background taken off';
COMMENT ON COLUMN bsub_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN bsub_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsub_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsub_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsub_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsub_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsub_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN bsub_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsub_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsub_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsub_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsub_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsub_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN bsub_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsub_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsub_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsub_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN bsub_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsub_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsub_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsub_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_bsub_tracemodel PARTITION OF bsub_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsub_tracemodel PARTITION OF bsub_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsub_tracemodel PARTITION OF bsub_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE bsubints_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE bsubints_int_times_stripe IS 'INT_TIMES_STRIPE headers of bsubints files. Count rate of each integration with the background taken off';
COMMENT ON COLUMN bsubints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN bsubints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsubints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsubints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsubints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsubints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsubints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsubints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsubints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN bsubints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN bsubints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN bsubints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsubints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsubints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsubints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsubints_int_times_stripe PARTITION OF bsubints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE cal_int_times (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE cal_int_times IS 'INT_TIMES headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
COMMENT ON COLUMN cal_int_times.dataset_id IS 'The file';
COMMENT ON COLUMN cal_int_times.instrument IS 'INSTRUME';
COMMENT ON COLUMN cal_int_times.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN cal_int_times.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN cal_int_times.xtension IS 'Kind of extension';
COMMENT ON COLUMN cal_int_times.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN cal_int_times.naxis IS 'Number of axes';
COMMENT ON COLUMN cal_int_times.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN cal_int_times.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN cal_int_times.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN cal_int_times.gcount IS 'Number of groups';
COMMENT ON COLUMN cal_int_times.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN cal_int_times.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN cal_int_times.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN cal_int_times.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN cal_int_times.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN cal_int_times.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN cal_int_times.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN cal_int_times.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN cal_int_times.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN cal_int_times.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN cal_int_times.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN cal_int_times.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN cal_int_times.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN cal_int_times.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN cal_int_times.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN cal_int_times.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN cal_int_times.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN cal_int_times.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN cal_int_times.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN cal_int_times.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN cal_int_times.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN cal_int_times.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN cal_int_times.extname IS 'Name of the extension';
COMMENT ON COLUMN cal_int_times.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN cal_int_times.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN cal_int_times.datasum IS 'Checksum of the data';
COMMENT ON COLUMN cal_int_times.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE miri_cal_int_times PARTITION OF cal_int_times FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_cal_int_times PARTITION OF cal_int_times DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE cal_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE cal_int_times_stripe IS 'INT_TIMES_STRIPE headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
COMMENT ON COLUMN cal_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN cal_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN cal_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN cal_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN cal_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN cal_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN cal_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN cal_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN cal_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN cal_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN cal_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN cal_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN cal_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN cal_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN cal_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN cal_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN cal_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN cal_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN cal_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE miri_cal_int_times_stripe PARTITION OF cal_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_cal_int_times_stripe PARTITION OF cal_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE cal_tracemodel (
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
COMMENT ON TABLE cal_tracemodel IS 'TRACEMODEL headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
COMMENT ON COLUMN cal_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN cal_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN cal_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN cal_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN cal_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN cal_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN cal_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN cal_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN cal_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN cal_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN cal_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN cal_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN cal_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN cal_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN cal_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN cal_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN cal_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN cal_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN cal_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN cal_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN cal_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_cal_tracemodel PARTITION OF cal_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_cal_tracemodel PARTITION OF cal_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_cal_tracemodel PARTITION OF cal_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE calints_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE calints_int_times_stripe IS 'INT_TIMES_STRIPE headers of calints files. Calibrated exposure, one plane for each integration';
COMMENT ON COLUMN calints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN calints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN calints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN calints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN calints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN calints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN calints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN calints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN calints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN calints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN calints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN calints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN calints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN calints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN calints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN calints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN calints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN calints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN calints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_calints_int_times_stripe PARTITION OF calints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_calints_int_times_stripe PARTITION OF calints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_calints_int_times_stripe PARTITION OF calints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_calints_int_times_stripe PARTITION OF calints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_calints_int_times_stripe PARTITION OF calints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crf_int_times (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE crf_int_times IS 'INT_TIMES headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
COMMENT ON COLUMN crf_int_times.dataset_id IS 'The file';
COMMENT ON COLUMN crf_int_times.instrument IS 'INSTRUME';
COMMENT ON COLUMN crf_int_times.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crf_int_times.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crf_int_times.xtension IS 'Kind of extension';
COMMENT ON COLUMN crf_int_times.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crf_int_times.naxis IS 'Number of axes';
COMMENT ON COLUMN crf_int_times.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crf_int_times.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crf_int_times.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crf_int_times.gcount IS 'Number of groups';
COMMENT ON COLUMN crf_int_times.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN crf_int_times.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN crf_int_times.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN crf_int_times.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN crf_int_times.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN crf_int_times.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN crf_int_times.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN crf_int_times.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN crf_int_times.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN crf_int_times.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN crf_int_times.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN crf_int_times.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN crf_int_times.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN crf_int_times.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN crf_int_times.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN crf_int_times.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN crf_int_times.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN crf_int_times.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN crf_int_times.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN crf_int_times.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN crf_int_times.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN crf_int_times.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN crf_int_times.extname IS 'Name of the extension';
COMMENT ON COLUMN crf_int_times.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crf_int_times.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crf_int_times.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crf_int_times.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE miri_crf_int_times PARTITION OF crf_int_times FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crf_int_times PARTITION OF crf_int_times DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crf_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE crf_int_times_stripe IS 'INT_TIMES_STRIPE headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
COMMENT ON COLUMN crf_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN crf_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN crf_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crf_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crf_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN crf_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crf_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN crf_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crf_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crf_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crf_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN crf_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN crf_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN crf_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN crf_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN crf_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crf_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crf_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crf_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE miri_crf_int_times_stripe PARTITION OF crf_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crf_int_times_stripe PARTITION OF crf_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crf_tracemodel (
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
COMMENT ON TABLE crf_tracemodel IS 'TRACEMODEL headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
COMMENT ON COLUMN crf_tracemodel.dataset_id IS 'The file';
COMMENT ON COLUMN crf_tracemodel.instrument IS 'INSTRUME';
COMMENT ON COLUMN crf_tracemodel.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crf_tracemodel.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crf_tracemodel.xtension IS 'Kind of extension';
COMMENT ON COLUMN crf_tracemodel.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crf_tracemodel.naxis IS 'Number of axes';
COMMENT ON COLUMN crf_tracemodel.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crf_tracemodel.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crf_tracemodel.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN crf_tracemodel.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN crf_tracemodel.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crf_tracemodel.gcount IS 'Number of groups';
COMMENT ON COLUMN crf_tracemodel.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN crf_tracemodel.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN crf_tracemodel.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN crf_tracemodel.extname IS 'Name of the extension';
COMMENT ON COLUMN crf_tracemodel.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crf_tracemodel.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crf_tracemodel.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crf_tracemodel.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_crf_tracemodel PARTITION OF crf_tracemodel FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_crf_tracemodel PARTITION OF crf_tracemodel FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crf_tracemodel PARTITION OF crf_tracemodel DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crfints_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE crfints_int_times_stripe IS 'INT_TIMES_STRIPE headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';
COMMENT ON COLUMN crfints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN crfints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN crfints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crfints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crfints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN crfints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crfints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN crfints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crfints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crfints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crfints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN crfints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN crfints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN crfints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crfints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crfints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crfints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_crfints_int_times_stripe PARTITION OF crfints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_crfints_int_times_stripe PARTITION OF crfints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_crfints_int_times_stripe PARTITION OF crfints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_crfints_int_times_stripe PARTITION OF crfints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crfints_int_times_stripe PARTITION OF crfints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE s2d_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE s2d_int_times_stripe IS 'INT_TIMES_STRIPE headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';
COMMENT ON COLUMN s2d_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN s2d_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN s2d_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN s2d_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN s2d_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN s2d_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN s2d_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN s2d_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN s2d_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN s2d_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN s2d_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN s2d_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN s2d_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN s2d_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN s2d_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN s2d_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN s2d_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_s2d_int_times_stripe PARTITION OF s2d_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_s2d_int_times_stripe PARTITION OF s2d_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_s2d_int_times_stripe PARTITION OF s2d_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE x1d_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE x1d_int_times_stripe IS 'INT_TIMES_STRIPE headers of x1d files. Extracted spectra, as tables';
COMMENT ON COLUMN x1d_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN x1d_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN x1d_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN x1d_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN x1d_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN x1d_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN x1d_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN x1d_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN x1d_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN x1d_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN x1d_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN x1d_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN x1d_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN x1d_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN x1d_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN x1d_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN x1d_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_x1d_int_times_stripe PARTITION OF x1d_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_x1d_int_times_stripe PARTITION OF x1d_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_x1d_int_times_stripe PARTITION OF x1d_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_x1d_int_times_stripe PARTITION OF x1d_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE x1dints_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE x1dints_int_times_stripe IS 'INT_TIMES_STRIPE headers of x1dints files. Extracted spectra of a time series, every integration';
COMMENT ON COLUMN x1dints_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN x1dints_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN x1dints_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN x1dints_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN x1dints_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN x1dints_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN x1dints_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN x1dints_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN x1dints_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN x1dints_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN x1dints_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN x1dints_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN x1dints_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN x1dints_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN x1dints_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN x1dints_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN x1dints_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_x1dints_int_times_stripe PARTITION OF x1dints_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_x1dints_int_times_stripe PARTITION OF x1dints_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_x1dints_int_times_stripe PARTITION OF x1dints_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_x1dints_int_times_stripe PARTITION OF x1dints_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_x1dints_int_times_stripe PARTITION OF x1dints_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE c1d_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE c1d_int_times_stripe IS 'INT_TIMES_STRIPE headers of c1d files. One spectrum of a source, combined from those of every exposure';
COMMENT ON COLUMN c1d_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN c1d_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN c1d_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN c1d_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN c1d_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN c1d_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN c1d_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN c1d_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN c1d_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN c1d_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN c1d_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN c1d_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN c1d_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN c1d_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN c1d_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN c1d_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN c1d_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_c1d_int_times_stripe PARTITION OF c1d_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_c1d_int_times_stripe PARTITION OF c1d_int_times_stripe FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_c1d_int_times_stripe PARTITION OF c1d_int_times_stripe FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_c1d_int_times_stripe PARTITION OF c1d_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_c1d_int_times_stripe PARTITION OF c1d_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfstack_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE psfstack_int_times_stripe IS 'INT_TIMES_STRIPE headers of psfstack files. Every integration of the reference star in one cube, for coronagraphy';
COMMENT ON COLUMN psfstack_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN psfstack_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfstack_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfstack_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfstack_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfstack_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfstack_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN psfstack_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfstack_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfstack_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfstack_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN psfstack_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN psfstack_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN psfstack_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfstack_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfstack_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfstack_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfstack_int_times_stripe PARTITION OF psfstack_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfstack_int_times_stripe PARTITION OF psfstack_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfstack_int_times_stripe PARTITION OF psfstack_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE psfalign_int_times_stripe IS 'INT_TIMES_STRIPE headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN psfalign_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_int_times_stripe PARTITION OF psfalign_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_int_times_stripe PARTITION OF psfalign_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_int_times_stripe PARTITION OF psfalign_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfsub_int_times_stripe (
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
    extname TEXT,
    extver BIGINT,
    checksum TEXT,
    datasum TEXT,
    other_keywords JSONB,
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) PARTITION BY LIST (instrument);
COMMENT ON TABLE psfsub_int_times_stripe IS 'INT_TIMES_STRIPE headers of psfsub files. Integrations of a coronagraphic target with the fitted star taken off';
COMMENT ON COLUMN psfsub_int_times_stripe.dataset_id IS 'The file';
COMMENT ON COLUMN psfsub_int_times_stripe.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfsub_int_times_stripe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfsub_int_times_stripe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfsub_int_times_stripe.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfsub_int_times_stripe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfsub_int_times_stripe.naxis IS 'Number of axes';
COMMENT ON COLUMN psfsub_int_times_stripe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfsub_int_times_stripe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfsub_int_times_stripe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfsub_int_times_stripe.gcount IS 'Number of groups';
COMMENT ON COLUMN psfsub_int_times_stripe.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.ttype8 IS 'Name of column 8 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tform8 IS 'Format of column 8 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.tunit8 IS 'Unit of column 8 of the table';
COMMENT ON COLUMN psfsub_int_times_stripe.extname IS 'Name of the extension';
COMMENT ON COLUMN psfsub_int_times_stripe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfsub_int_times_stripe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfsub_int_times_stripe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfsub_int_times_stripe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfsub_int_times_stripe PARTITION OF psfsub_int_times_stripe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfsub_int_times_stripe PARTITION OF psfsub_int_times_stripe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfsub_int_times_stripe PARTITION OF psfsub_int_times_stripe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_barshadow WHERE instrument = 'MIRI';
DELETE FROM other_cal_barshadow WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_cal_barshadow PARTITION OF cal_barshadow FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO cal_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_flatfield_ps WHERE instrument = 'MIRI';
DELETE FROM other_cal_flatfield_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_cal_flatfield_ps PARTITION OF cal_flatfield_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO cal_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_flatfield_un WHERE instrument = 'MIRI';
DELETE FROM other_cal_flatfield_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_cal_flatfield_un PARTITION OF cal_flatfield_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO cal_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_photom_ps WHERE instrument = 'MIRI';
DELETE FROM other_cal_photom_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_cal_photom_ps PARTITION OF cal_photom_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO cal_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_photom_un WHERE instrument = 'MIRI';
DELETE FROM other_cal_photom_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_cal_photom_un PARTITION OF cal_photom_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO cal_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_barshadow WHERE instrument = 'MIRI';
DELETE FROM other_calints_barshadow WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_barshadow PARTITION OF calints_barshadow FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_wht WHERE instrument = 'MIRI';
DELETE FROM other_calints_wht WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_wht PARTITION OF calints_wht FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_wht SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_con WHERE instrument = 'MIRI';
DELETE FROM other_calints_con WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_con PARTITION OF calints_con FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_con SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_flatfield_ps WHERE instrument = 'MIRI';
DELETE FROM other_calints_flatfield_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_flatfield_ps PARTITION OF calints_flatfield_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_flatfield_un WHERE instrument = 'MIRI';
DELETE FROM other_calints_flatfield_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_flatfield_un PARTITION OF calints_flatfield_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_pathloss_ps WHERE instrument = 'MIRI';
DELETE FROM other_calints_pathloss_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_pathloss_ps PARTITION OF calints_pathloss_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_pathloss_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_pathloss_un WHERE instrument = 'MIRI';
DELETE FROM other_calints_pathloss_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_pathloss_un PARTITION OF calints_pathloss_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_pathloss_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_photom_ps WHERE instrument = 'MIRI';
DELETE FROM other_calints_photom_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_photom_ps PARTITION OF calints_photom_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_calints_photom_un WHERE instrument = 'MIRI';
DELETE FROM other_calints_photom_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_calints_photom_un PARTITION OF calints_photom_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO calints_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_barshadow WHERE instrument = 'MIRI';
DELETE FROM other_crf_barshadow WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crf_barshadow PARTITION OF crf_barshadow FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crf_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_flatfield_ps WHERE instrument = 'MIRI';
DELETE FROM other_crf_flatfield_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crf_flatfield_ps PARTITION OF crf_flatfield_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crf_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_flatfield_un WHERE instrument = 'MIRI';
DELETE FROM other_crf_flatfield_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crf_flatfield_un PARTITION OF crf_flatfield_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crf_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_photom_ps WHERE instrument = 'MIRI';
DELETE FROM other_crf_photom_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crf_photom_ps PARTITION OF crf_photom_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crf_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_photom_un WHERE instrument = 'MIRI';
DELETE FROM other_crf_photom_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crf_photom_un PARTITION OF crf_photom_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crf_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_barshadow WHERE instrument = 'MIRI';
DELETE FROM other_crfints_barshadow WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_barshadow PARTITION OF crfints_barshadow FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_wht WHERE instrument = 'MIRI';
DELETE FROM other_crfints_wht WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_wht PARTITION OF crfints_wht FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_wht SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_con WHERE instrument = 'MIRI';
DELETE FROM other_crfints_con WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_con PARTITION OF crfints_con FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_con SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_flatfield_ps WHERE instrument = 'MIRI';
DELETE FROM other_crfints_flatfield_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_flatfield_ps PARTITION OF crfints_flatfield_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_flatfield_un WHERE instrument = 'MIRI';
DELETE FROM other_crfints_flatfield_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_flatfield_un PARTITION OF crfints_flatfield_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_pathloss_ps WHERE instrument = 'MIRI';
DELETE FROM other_crfints_pathloss_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_pathloss_ps PARTITION OF crfints_pathloss_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_pathloss_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_pathloss_un WHERE instrument = 'MIRI';
DELETE FROM other_crfints_pathloss_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_pathloss_un PARTITION OF crfints_pathloss_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_pathloss_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_photom_ps WHERE instrument = 'MIRI';
DELETE FROM other_crfints_photom_ps WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_photom_ps PARTITION OF crfints_photom_ps FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crfints_photom_un WHERE instrument = 'MIRI';
DELETE FROM other_crfints_photom_un WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_crfints_photom_un PARTITION OF crfints_photom_un FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO crfints_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN uncal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN uncal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN uncal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN uncal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN uncal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN uncal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN uncal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN uncal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN uncal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN uncal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN uncal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN uncal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN uncal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN uncal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN uncal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN uncal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN image_uncal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN image_uncal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN image_uncal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN image_uncal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN image_uncal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN image_uncal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN image_uncal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN image_uncal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN image_uncal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN image_uncal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN image_uncal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN image_uncal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN image_uncal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN image_uncal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN image_uncal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN image_uncal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN image_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN stacked_uncal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN stacked_uncal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN stacked_uncal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN stacked_uncal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN stacked_uncal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN stacked_uncal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN stacked_uncal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN stacked_uncal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN stacked_uncal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN stacked_uncal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN stacked_uncal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN stacked_uncal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN stacked_uncal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN stacked_uncal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN stacked_uncal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN stacked_uncal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN stacked_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN ramp_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN ramp_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN ramp_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN ramp_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN ramp_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN ramp_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN ramp_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN ramp_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN ramp_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN ramp_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN ramp_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN ramp_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN ramp_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN ramp_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN ramp_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN ramp_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN ramp_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN dark_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN dark_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN dark_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN dark_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN dark_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN dark_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN dark_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN dark_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN dark_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN dark_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN dark_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN dark_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN dark_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN dark_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN dark_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN dark_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN dark_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN trapsfilled_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN trapsfilled_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN trapsfilled_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN trapsfilled_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN trapsfilled_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN trapsfilled_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN trapsfilled_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN trapsfilled_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN trapsfilled_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN trapsfilled_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN trapsfilled_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN trapsfilled_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN trapsfilled_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN trapsfilled_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN trapsfilled_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN trapsfilled_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN trapsfilled_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN rate_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN rate_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN rate_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN rate_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN rate_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN rate_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN rate_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN rate_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN rate_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN rate_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN rate_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN rate_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN rate_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN rate_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN rate_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN rate_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN rate_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN rateints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN rateints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN rateints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN rateints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN rateints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN rateints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN rateints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN rateints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN rateints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN rateints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN rateints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN rateints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN rateints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN rateints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN rateints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN rateints_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN rateints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN fitopt_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN fitopt_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN fitopt_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN fitopt_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN fitopt_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN fitopt_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN fitopt_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN fitopt_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN fitopt_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN fitopt_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN fitopt_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN fitopt_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN fitopt_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN fitopt_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN fitopt_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN fitopt_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN fitopt_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN bsub_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsub_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN bsub_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsub_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN bsub_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN bsub_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN bsub_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN bsub_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN bsub_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN bsub_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN bsub_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN bsub_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsub_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsub_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN bsub_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN bsub_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN bsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN bsubints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsubints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN bsubints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN bsubints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN bsubints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN bsubints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN bsubints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN bsubints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN bsubints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN bsubints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN bsubints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN bsubints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsubints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN bsubints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN bsubints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN bsubints_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN bsubints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN cal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN cal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN cal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN cal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN cal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN cal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN cal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN cal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN cal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN cal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN cal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN cal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN cal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN cal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN cal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN cal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION;
COMMENT ON COLUMN cal_sci.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN cal_sci.ta_ypos IS 'Source y-position in TA verification image';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN calints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN calints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN calints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN calints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN calints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN calints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN calints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN calints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN calints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN calints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN calints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN calints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN calints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN calints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN calints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN calints_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN calints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION;
COMMENT ON COLUMN calints_sci.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN calints_sci.ta_ypos IS 'Source y-position in TA verification image';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN crf_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN crf_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN crf_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN crf_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN crf_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN crf_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN crf_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN crf_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN crf_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN crf_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN crf_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN crf_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN crf_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN crf_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN crf_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN crf_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN crf_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION;
COMMENT ON COLUMN crf_sci.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN crf_sci.ta_ypos IS 'Source y-position in TA verification image';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN crfints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN crfints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN crfints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN crfints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN crfints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN crfints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN crfints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN crfints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN crfints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN crfints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN crfints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN crfints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN crfints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN crfints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN crfints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN crfints_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN crfints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION;
COMMENT ON COLUMN crfints_sci.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN crfints_sci.ta_ypos IS 'Source y-position in TA verification image';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN i2d_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN i2d_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN i2d_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN i2d_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN i2d_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN i2d_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN i2d_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN i2d_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN i2d_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN i2d_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN i2d_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN i2d_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN i2d_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN i2d_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN i2d_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN i2d_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN i2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN s2d_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN s2d_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN s2d_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN s2d_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN s2d_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN s2d_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN s2d_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN s2d_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN s2d_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN s2d_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN s2d_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN s2d_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN s2d_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN s2d_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN s2d_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN s2d_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN s2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION;
COMMENT ON COLUMN s2d_sci.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN s2d_sci.ta_ypos IS 'Source y-position in TA verification image';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN s3d_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN s3d_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN s3d_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN s3d_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN s3d_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN s3d_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN s3d_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN s3d_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN s3d_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN s3d_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN s3d_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN s3d_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN s3d_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN s3d_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN s3d_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN s3d_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN s3d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN x1d_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN x1d_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN x1d_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN x1d_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN x1d_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN x1d_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN x1d_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN x1d_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN x1d_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN x1d_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN x1d_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN x1d_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN x1d_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN x1d_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN x1d_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN x1d_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN x1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION;
COMMENT ON COLUMN x1d_extract1d.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN x1d_extract1d.ta_ypos IS 'Source y-position in TA verification image';
COMMENT ON COLUMN x1d_extract1d.pa_aper IS '[deg] Position angle of aperture used';
COMMENT ON COLUMN x1d_extract1d.s_region IS 'Spatial footprint of the observation';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN x1dints_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN x1dints_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN x1dints_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN x1dints_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN x1dints_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN x1dints_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN x1dints_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN x1dints_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN x1dints_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN x1dints_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN x1dints_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN x1dints_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN x1dints_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN x1dints_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN x1dints_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN x1dints_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN x1dints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_extract1d.ta_xpos IS 'Source x-position in TA verification image';
COMMENT ON COLUMN x1dints_extract1d.ta_ypos IS 'Source y-position in TA verification image';
COMMENT ON COLUMN x1dints_extract1d.s_region IS 'Spatial footprint of the observation';
COMMENT ON COLUMN x1dints_extract1d.pa_aper IS '[deg] Position angle of aperture used';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN c1d_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN c1d_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN c1d_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN c1d_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN c1d_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN c1d_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN c1d_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN c1d_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN c1d_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN c1d_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN c1d_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN c1d_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN c1d_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN c1d_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN c1d_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN c1d_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN c1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN psfstack_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfstack_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN psfstack_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfstack_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN psfstack_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN psfstack_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN psfstack_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN psfstack_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN psfstack_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN psfstack_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN psfstack_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN psfstack_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfstack_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfstack_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN psfstack_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN psfstack_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN psfstack_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN psfalign_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfalign_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN psfalign_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfalign_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN psfalign_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN psfalign_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN psfalign_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN psfalign_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN psfalign_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN psfalign_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN psfalign_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN psfalign_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfalign_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfalign_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN psfalign_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN psfalign_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN psfalign_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN psfsub_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfsub_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN psfsub_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psfsub_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN psfsub_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN psfsub_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN psfsub_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN psfsub_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN psfsub_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN psfsub_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN psfsub_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN psfsub_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfsub_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN psfsub_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN psfsub_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN psfsub_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN psfsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN ami_oi_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN ami_oi_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN ami_oi_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN ami_oi_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN ami_oi_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN ami_oi_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN ami_oi_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN ami_oi_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN ami_oi_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN ami_oi_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN ami_oi_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN ami_oi_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN ami_oi_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN ami_oi_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN ami_oi_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN ami_oi_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN ami_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN psf_ami_oi_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psf_ami_oi_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN psf_ami_oi_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN psf_ami_oi_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN psf_ami_oi_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN psf_ami_oi_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN psf_ami_oi_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN psf_ami_oi_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN psf_ami_oi_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN psf_ami_oi_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN psf_ami_oi_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN psf_ami_oi_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN psf_ami_oi_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN psf_ami_oi_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN psf_ami_oi_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN psf_ami_oi_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN psf_ami_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN amimulti_oi_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN amimulti_oi_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN amimulti_oi_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN amimulti_oi_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN amimulti_oi_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN amimulti_oi_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN amimulti_oi_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN amimulti_oi_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN amimulti_oi_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN amimulti_oi_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN amimulti_oi_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN amimulti_oi_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN amimulti_oi_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN amimulti_oi_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN amimulti_oi_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN amimulti_oi_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN amimulti_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN amilg_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN amilg_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN amilg_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN amilg_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN amilg_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN amilg_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN amilg_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN amilg_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN amilg_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN amilg_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN amilg_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN amilg_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN amilg_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN amilg_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN amilg_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN amilg_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN amilg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN aminorm_oi_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN aminorm_oi_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN aminorm_oi_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN aminorm_oi_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN aminorm_oi_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN aminorm_oi_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN aminorm_oi_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN aminorm_oi_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN aminorm_oi_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN aminorm_oi_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN aminorm_oi_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN aminorm_oi_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN aminorm_oi_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN aminorm_oi_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN aminorm_oi_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN aminorm_oi_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN aminorm_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN wfscmb_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN wfscmb_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN wfscmb_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN wfscmb_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN wfscmb_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN wfscmb_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN wfscmb_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN wfscmb_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN wfscmb_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN wfscmb_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN wfscmb_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN wfscmb_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN wfscmb_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN wfscmb_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN wfscmb_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN wfscmb_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN wfscmb_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN segm_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN segm_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN segm_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN segm_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN segm_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN segm_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN segm_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN segm_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN segm_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN segm_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN segm_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN segm_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN segm_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN segm_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN segm_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN segm_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN segm_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN image_cal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN image_cal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN image_cal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN image_cal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN image_cal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN image_cal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN image_cal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN image_cal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN image_cal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN image_cal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN image_cal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN image_cal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN image_cal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN image_cal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN image_cal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN image_cal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN image_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pwpostol TEXT,
    ADD COLUMN IF NOT EXISTS sub_shrt TEXT,
    ADD COLUMN IF NOT EXISTS sub_long TEXT,
    ADD COLUMN IF NOT EXISTS s_trcmod TEXT,
    ADD COLUMN IF NOT EXISTS s_pctfrm TEXT,
    ADD COLUMN IF NOT EXISTS s_tacntr TEXT,
    ADD COLUMN IF NOT EXISTS int1skip BIGINT,
    ADD COLUMN IF NOT EXISTS int2skip BIGINT,
    ADD COLUMN IF NOT EXISTS int1ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int2ugp1 BIGINT,
    ADD COLUMN IF NOT EXISTS int1bors BIGINT,
    ADD COLUMN IF NOT EXISTS int2bors BIGINT;
COMMENT ON COLUMN stacked_cal_primary.fwposoff IS 'Filter wheel position offset (actual minus commanded)';
COMMENT ON COLUMN stacked_cal_primary.fwpostol IS 'Filter wheel position tolerance';
COMMENT ON COLUMN stacked_cal_primary.pwposoff IS 'Pupil wheel position offset (actual minus commanded)';
COMMENT ON COLUMN stacked_cal_primary.pwpostol IS 'Pupil wheel position tolerance';
COMMENT ON COLUMN stacked_cal_primary.sub_shrt IS 'MIRI MRS short wavelength detector subarray';
COMMENT ON COLUMN stacked_cal_primary.sub_long IS 'MIRI MRS long wavelength detectory subarray';
COMMENT ON COLUMN stacked_cal_primary.s_trcmod IS 'Adaptive Trace Model';
COMMENT ON COLUMN stacked_cal_primary.s_pctfrm IS 'Picture Frame Correction';
COMMENT ON COLUMN stacked_cal_primary.s_tacntr IS 'Target Acquisition Centering';
COMMENT ON COLUMN stacked_cal_primary.int1skip IS 'Number of groups skipped in int 1';
COMMENT ON COLUMN stacked_cal_primary.int2skip IS 'Number of groups skippped in int 2 and higher';
COMMENT ON COLUMN stacked_cal_primary.int1ugp1 IS 'Int 1- Pixels where 1st grp is kept';
COMMENT ON COLUMN stacked_cal_primary.int2ugp1 IS 'Int 2+- Pixels where 1st grp is kept';
COMMENT ON COLUMN stacked_cal_primary.int1bors IS 'Int 1- RSCD back-off due to sat.';
COMMENT ON COLUMN stacked_cal_primary.int2bors IS 'Int 2+- RSCD back-off due to sat.';
COMMENT ON COLUMN stacked_cal_primary.s_amiavg IS 'AMI Fringe Averaging (retired in jwst 2.0.0)';
COMMENT ON COLUMN stacked_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction (retired in jwst 2.0.0)';

UPDATE uncal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE image_uncal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE stacked_uncal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE ramp_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE dark_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE trapsfilled_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE rate_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE rateints_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE fitopt_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE bsub_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE bsubints_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE cal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE cal_sci AS t SET (ta_xpos, ta_ypos, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS'];
UPDATE calints_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE calints_sci AS t SET (ta_xpos, ta_ypos, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS'];
UPDATE crf_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE crf_sci AS t SET (ta_xpos, ta_ypos, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS'];
UPDATE crfints_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE crfints_sci AS t SET (ta_xpos, ta_ypos, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS'];
UPDATE i2d_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE s2d_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE s2d_sci AS t SET (ta_xpos, ta_ypos, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS'];
UPDATE s3d_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE x1d_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE x1d_extract1d AS t SET (ta_xpos, ta_ypos, pa_aper, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos), coalesce(f.pa_aper, t.pa_aper),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END, CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS', 'PA_APER'];
UPDATE x1dints_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE x1dints_extract1d AS t SET (ta_xpos, ta_ypos, s_region, pa_aper, other_keywords) = (
    SELECT coalesce(f.ta_xpos, t.ta_xpos), coalesce(f.ta_ypos, t.ta_ypos), coalesce(f.s_region, t.s_region), coalesce(f.pa_aper, t.pa_aper),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ta_xpos IS NOT NULL THEN 'TA_XPOS' END, CASE WHEN f.ta_ypos IS NOT NULL THEN 'TA_YPOS' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END, CASE WHEN f.pa_aper IS NOT NULL THEN 'PA_APER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ta_xpos) = schemagen_held -> 'TA_XPOS' THEN v.ta_xpos END AS ta_xpos,
            CASE WHEN to_jsonb(v.ta_ypos) = schemagen_held -> 'TA_YPOS' THEN v.ta_ypos END AS ta_ypos,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region,
            CASE WHEN to_jsonb(v.pa_aper) = schemagen_held -> 'PA_APER' THEN v.pa_aper END AS pa_aper
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TA_XPOS')::text) AS ta_xpos, pg_temp.schemagen_number((schemagen_held ->> 'TA_YPOS')::text) AS ta_ypos, (schemagen_held ->> 'S_REGION')::text AS s_region, pg_temp.schemagen_number((schemagen_held ->> 'PA_APER')::text) AS pa_aper
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TA_XPOS', 'TA_YPOS', 'S_REGION', 'PA_APER'];
UPDATE c1d_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE psfstack_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE psfalign_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE psfsub_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE ami_oi_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE psf_ami_oi_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE amimulti_oi_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE amilg_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE aminorm_oi_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE wfscmb_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE segm_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE image_cal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
UPDATE stacked_cal_primary AS t SET (fwposoff, fwpostol, pwposoff, pwpostol, sub_shrt, sub_long, s_trcmod, s_pctfrm, s_tacntr, int1skip, int2skip, int1ugp1, int2ugp1, int1bors, int2bors, other_keywords) = (
    SELECT coalesce(f.fwposoff, t.fwposoff), coalesce(f.fwpostol, t.fwpostol), coalesce(f.pwposoff, t.pwposoff), coalesce(f.pwpostol, t.pwpostol), coalesce(f.sub_shrt, t.sub_shrt), coalesce(f.sub_long, t.sub_long), coalesce(f.s_trcmod, t.s_trcmod), coalesce(f.s_pctfrm, t.s_pctfrm), coalesce(f.s_tacntr, t.s_tacntr), coalesce(f.int1skip, t.int1skip), coalesce(f.int2skip, t.int2skip), coalesce(f.int1ugp1, t.int1ugp1), coalesce(f.int2ugp1, t.int2ugp1), coalesce(f.int1bors, t.int1bors), coalesce(f.int2bors, t.int2bors),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fwposoff IS NOT NULL THEN 'FWPOSOFF' END, CASE WHEN f.fwpostol IS NOT NULL THEN 'FWPOSTOL' END, CASE WHEN f.pwposoff IS NOT NULL THEN 'PWPOSOFF' END, CASE WHEN f.pwpostol IS NOT NULL THEN 'PWPOSTOL' END, CASE WHEN f.sub_shrt IS NOT NULL THEN 'SUB_SHRT' END, CASE WHEN f.sub_long IS NOT NULL THEN 'SUB_LONG' END, CASE WHEN f.s_trcmod IS NOT NULL THEN 'S_TRCMOD' END, CASE WHEN f.s_pctfrm IS NOT NULL THEN 'S_PCTFRM' END, CASE WHEN f.s_tacntr IS NOT NULL THEN 'S_TACNTR' END, CASE WHEN f.int1skip IS NOT NULL THEN 'INT1SKIP' END, CASE WHEN f.int2skip IS NOT NULL THEN 'INT2SKIP' END, CASE WHEN f.int1ugp1 IS NOT NULL THEN 'INT1UGP1' END, CASE WHEN f.int2ugp1 IS NOT NULL THEN 'INT2UGP1' END, CASE WHEN f.int1bors IS NOT NULL THEN 'INT1BORS' END, CASE WHEN f.int2bors IS NOT NULL THEN 'INT2BORS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fwposoff) = schemagen_held -> 'FWPOSOFF' THEN v.fwposoff END AS fwposoff,
            CASE WHEN to_jsonb(v.fwpostol) = schemagen_held -> 'FWPOSTOL' THEN v.fwpostol END AS fwpostol,
            CASE WHEN to_jsonb(v.pwposoff) = schemagen_held -> 'PWPOSOFF' THEN v.pwposoff END AS pwposoff,
            CASE WHEN to_jsonb(v.pwpostol) = schemagen_held -> 'PWPOSTOL' THEN v.pwpostol END AS pwpostol,
            CASE WHEN to_jsonb(v.sub_shrt) = schemagen_held -> 'SUB_SHRT' THEN v.sub_shrt END AS sub_shrt,
            CASE WHEN to_jsonb(v.sub_long) = schemagen_held -> 'SUB_LONG' THEN v.sub_long END AS sub_long,
            CASE WHEN to_jsonb(v.s_trcmod) = schemagen_held -> 'S_TRCMOD' THEN v.s_trcmod END AS s_trcmod,
            CASE WHEN to_jsonb(v.s_pctfrm) = schemagen_held -> 'S_PCTFRM' THEN v.s_pctfrm END AS s_pctfrm,
            CASE WHEN to_jsonb(v.s_tacntr) = schemagen_held -> 'S_TACNTR' THEN v.s_tacntr END AS s_tacntr,
            CASE WHEN to_jsonb(v.int1skip) = schemagen_held -> 'INT1SKIP' THEN v.int1skip END AS int1skip,
            CASE WHEN to_jsonb(v.int2skip) = schemagen_held -> 'INT2SKIP' THEN v.int2skip END AS int2skip,
            CASE WHEN to_jsonb(v.int1ugp1) = schemagen_held -> 'INT1UGP1' THEN v.int1ugp1 END AS int1ugp1,
            CASE WHEN to_jsonb(v.int2ugp1) = schemagen_held -> 'INT2UGP1' THEN v.int2ugp1 END AS int2ugp1,
            CASE WHEN to_jsonb(v.int1bors) = schemagen_held -> 'INT1BORS' THEN v.int1bors END AS int1bors,
            CASE WHEN to_jsonb(v.int2bors) = schemagen_held -> 'INT2BORS' THEN v.int2bors END AS int2bors
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'FWPOSOFF')::text) AS fwposoff, (schemagen_held ->> 'FWPOSTOL')::text AS fwpostol, pg_temp.schemagen_number((schemagen_held ->> 'PWPOSOFF')::text) AS pwposoff, (schemagen_held ->> 'PWPOSTOL')::text AS pwpostol, (schemagen_held ->> 'SUB_SHRT')::text AS sub_shrt, (schemagen_held ->> 'SUB_LONG')::text AS sub_long, (schemagen_held ->> 'S_TRCMOD')::text AS s_trcmod, (schemagen_held ->> 'S_PCTFRM')::text AS s_pctfrm, (schemagen_held ->> 'S_TACNTR')::text AS s_tacntr, pg_temp.schemagen_integer((schemagen_held ->> 'INT1SKIP')::text) AS int1skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT2SKIP')::text) AS int2skip, pg_temp.schemagen_integer((schemagen_held ->> 'INT1UGP1')::text) AS int1ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT2UGP1')::text) AS int2ugp1, pg_temp.schemagen_integer((schemagen_held ->> 'INT1BORS')::text) AS int1bors, pg_temp.schemagen_integer((schemagen_held ->> 'INT2BORS')::text) AS int2bors
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FWPOSOFF', 'FWPOSTOL', 'PWPOSOFF', 'PWPOSTOL', 'SUB_SHRT', 'SUB_LONG', 'S_TRCMOD', 'S_PCTFRM', 'S_TACNTR', 'INT1SKIP', 'INT2SKIP', 'INT1UGP1', 'INT2UGP1', 'INT1BORS', 'INT2BORS'];
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.0', since, 'stdatamodels', '5.0.1', 'ea5bb5ae1cfa847f2ebbed154204e40335d11215d1363ef60219df70bac17f34'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

