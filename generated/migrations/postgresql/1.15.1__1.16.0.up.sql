-- jwst 1.15.1 → 1.16.0, up. PostgreSQL.
-- Carries a database from jwst 1.15.1 to 1.16.0. Loses nothing: what 1.16.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.15.1', '1.15.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.15.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE TABLE psfalign_zeroframe (
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
COMMENT ON TABLE psfalign_zeroframe IS 'ZEROFRAME headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_zeroframe.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_zeroframe.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_zeroframe.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_zeroframe.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_zeroframe.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_zeroframe.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_zeroframe.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_zeroframe.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_zeroframe.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_zeroframe.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_zeroframe.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_zeroframe.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_zeroframe.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_zeroframe.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_zeroframe.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_zeroframe.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_zeroframe.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_zeroframe.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_zeroframe.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_zeroframe.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_zeroframe.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_zeroframe PARTITION OF psfalign_zeroframe FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_zeroframe PARTITION OF psfalign_zeroframe FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_zeroframe PARTITION OF psfalign_zeroframe DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_area (
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
COMMENT ON TABLE psfalign_area IS 'AREA headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_area.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_area.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_area.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_area.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_area.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_area.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_area.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_area.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_area.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_area.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_area.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_area.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_area.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_area.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_area.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_area.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_area.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_area.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_area.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_area.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_area.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_area PARTITION OF psfalign_area FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_area PARTITION OF psfalign_area FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_area PARTITION OF psfalign_area DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_wavelength (
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
COMMENT ON TABLE psfalign_wavelength IS 'WAVELENGTH headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_wavelength.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_wavelength.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_wavelength.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_wavelength.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_wavelength.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_wavelength.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_wavelength.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_wavelength.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_wavelength.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_wavelength.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_wavelength.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_wavelength.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_wavelength.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_wavelength.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_wavelength.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_wavelength.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_wavelength.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_wavelength.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_wavelength.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_wavelength.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_wavelength.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_wavelength PARTITION OF psfalign_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_wavelength PARTITION OF psfalign_wavelength FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_wavelength PARTITION OF psfalign_wavelength DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_int_times (
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
COMMENT ON TABLE psfalign_int_times IS 'INT_TIMES headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_int_times.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_int_times.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_int_times.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_int_times.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_int_times.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_int_times.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_int_times.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_int_times.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_int_times.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_int_times.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_int_times.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_int_times.tfields IS 'Number of columns of the table';
COMMENT ON COLUMN psfalign_int_times.ttype1 IS 'Name of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times.tform1 IS 'Format of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit1 IS 'Unit of column 1 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype2 IS 'Name of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times.tform2 IS 'Format of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit2 IS 'Unit of column 2 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype3 IS 'Name of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times.tform3 IS 'Format of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit3 IS 'Unit of column 3 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype4 IS 'Name of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times.tform4 IS 'Format of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit4 IS 'Unit of column 4 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype5 IS 'Name of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times.tform5 IS 'Format of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit5 IS 'Unit of column 5 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype6 IS 'Name of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times.tform6 IS 'Format of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit6 IS 'Unit of column 6 of the table';
COMMENT ON COLUMN psfalign_int_times.ttype7 IS 'Name of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times.tform7 IS 'Format of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times.tunit7 IS 'Unit of column 7 of the table';
COMMENT ON COLUMN psfalign_int_times.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_int_times.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_int_times.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_int_times.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_int_times.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_int_times PARTITION OF psfalign_int_times FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_int_times PARTITION OF psfalign_int_times FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_int_times PARTITION OF psfalign_int_times DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_var_poisson (
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
COMMENT ON TABLE psfalign_var_poisson IS 'VAR_POISSON headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_var_poisson.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_var_poisson.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_var_poisson.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_var_poisson.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_var_poisson.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_var_poisson.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_var_poisson.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_var_poisson.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_var_poisson.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_var_poisson.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_var_poisson.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_var_poisson.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_var_poisson.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_var_poisson.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_var_poisson.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_var_poisson.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_var_poisson.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_var_poisson.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_var_poisson.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_var_poisson.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_var_poisson.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_var_poisson PARTITION OF psfalign_var_poisson FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_var_poisson PARTITION OF psfalign_var_poisson FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_var_poisson PARTITION OF psfalign_var_poisson DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_var_rnoise (
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
COMMENT ON TABLE psfalign_var_rnoise IS 'VAR_RNOISE headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_var_rnoise.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_var_rnoise.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_var_rnoise.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_var_rnoise.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_var_rnoise.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_var_rnoise.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_var_rnoise.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_var_rnoise.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_var_rnoise.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_var_rnoise.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_var_rnoise.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_var_rnoise.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_var_rnoise.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_var_rnoise.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_var_rnoise.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_var_rnoise.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_var_rnoise.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_var_rnoise.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_var_rnoise.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_var_rnoise.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_var_rnoise.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_var_rnoise PARTITION OF psfalign_var_rnoise FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_var_rnoise PARTITION OF psfalign_var_rnoise FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_var_rnoise PARTITION OF psfalign_var_rnoise DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE psfalign_var_flat (
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
COMMENT ON TABLE psfalign_var_flat IS 'VAR_FLAT headers of psfalign files. The stack of the reference star, aligned to a target exposure';
COMMENT ON COLUMN psfalign_var_flat.dataset_id IS 'The file';
COMMENT ON COLUMN psfalign_var_flat.instrument IS 'INSTRUME';
COMMENT ON COLUMN psfalign_var_flat.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN psfalign_var_flat.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN psfalign_var_flat.xtension IS 'Kind of extension';
COMMENT ON COLUMN psfalign_var_flat.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN psfalign_var_flat.naxis IS 'Number of axes';
COMMENT ON COLUMN psfalign_var_flat.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN psfalign_var_flat.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN psfalign_var_flat.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN psfalign_var_flat.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN psfalign_var_flat.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN psfalign_var_flat.gcount IS 'Number of groups';
COMMENT ON COLUMN psfalign_var_flat.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN psfalign_var_flat.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN psfalign_var_flat.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN psfalign_var_flat.extname IS 'Name of the extension';
COMMENT ON COLUMN psfalign_var_flat.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN psfalign_var_flat.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN psfalign_var_flat.datasum IS 'Checksum of the data';
COMMENT ON COLUMN psfalign_var_flat.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_psfalign_var_flat PARTITION OF psfalign_var_flat FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_psfalign_var_flat PARTITION OF psfalign_var_flat FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_psfalign_var_flat PARTITION OF psfalign_var_flat DEFAULT WITH (toast_tuple_target = 4080);

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN uncal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE uncal_moving_target_position
    ADD COLUMN IF NOT EXISTS ttype27 TEXT,
    ADD COLUMN IF NOT EXISTS tform27 TEXT,
    ADD COLUMN IF NOT EXISTS tunit27 TEXT,
    ADD COLUMN IF NOT EXISTS ttype28 TEXT,
    ADD COLUMN IF NOT EXISTS tform28 TEXT,
    ADD COLUMN IF NOT EXISTS tunit28 TEXT;
COMMENT ON COLUMN uncal_moving_target_position.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype28 IS 'Name of column 28 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform28 IS 'Format of column 28 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit28 IS 'Unit of column 28 of the table';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN image_uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN image_uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN image_uncal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN stacked_uncal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN stacked_uncal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN ramp_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN ramp_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN ramp_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN dark_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN dark_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN dark_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN trapsfilled_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN trapsfilled_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN rate_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN rate_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN rate_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN rateints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN rateints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN rateints_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN fitopt_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN fitopt_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN fitopt_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN bsub_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN bsub_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN bsub_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN bsubints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN bsubints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN bsubints_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN cal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN calints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN calints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN calints_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN crf_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN crf_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN crf_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN crfints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN crfints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN crfints_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN i2d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN i2d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN i2d_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN s2d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN s2d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN s2d_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN s3d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN s3d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN s3d_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN x1d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN x1d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN x1d_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN x1dints_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN x1dints_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN x1dints_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN c1d_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN c1d_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN c1d_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN psfstack_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfstack_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfstack_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN psfalign_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfalign_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfalign_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN psfsub_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psfsub_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psfsub_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN ami_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN ami_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN ami_oi_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN psf_ami_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN psf_ami_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN psf_ami_oi_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN amimulti_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN amimulti_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN amimulti_oi_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN amilg_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN amilg_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN amilg_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN aminorm_oi_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN aminorm_oi_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN aminorm_oi_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN wfscmb_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN wfscmb_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN wfscmb_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN segm_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN segm_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN segm_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN image_cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN image_cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN image_cal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
COMMENT ON COLUMN stacked_cal_primary.r_pstsos IS 'SOSS trace and wavecal reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_clnfns IS 'Clean flicker noise';
COMMENT ON COLUMN stacked_cal_primary.r_drzpar IS 'Drizzle parameters reference file name (retired in jwst 1.16.0)';

UPDATE uncal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE uncal_moving_target_position AS t SET (ttype27, tform27, tunit27, ttype28, tform28, tunit28, other_keywords) = (
    SELECT coalesce(f.ttype27, t.ttype27), coalesce(f.tform27, t.tform27), coalesce(f.tunit27, t.tunit27), coalesce(f.ttype28, t.ttype28), coalesce(f.tform28, t.tform28), coalesce(f.tunit28, t.tunit28),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype27 IS NOT NULL THEN 'TTYPE27' END, CASE WHEN f.tform27 IS NOT NULL THEN 'TFORM27' END, CASE WHEN f.tunit27 IS NOT NULL THEN 'TUNIT27' END, CASE WHEN f.ttype28 IS NOT NULL THEN 'TTYPE28' END, CASE WHEN f.tform28 IS NOT NULL THEN 'TFORM28' END, CASE WHEN f.tunit28 IS NOT NULL THEN 'TUNIT28' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype27) = schemagen_held -> 'TTYPE27' THEN v.ttype27 END AS ttype27,
            CASE WHEN to_jsonb(v.tform27) = schemagen_held -> 'TFORM27' THEN v.tform27 END AS tform27,
            CASE WHEN to_jsonb(v.tunit27) = schemagen_held -> 'TUNIT27' THEN v.tunit27 END AS tunit27,
            CASE WHEN to_jsonb(v.ttype28) = schemagen_held -> 'TTYPE28' THEN v.ttype28 END AS ttype28,
            CASE WHEN to_jsonb(v.tform28) = schemagen_held -> 'TFORM28' THEN v.tform28 END AS tform28,
            CASE WHEN to_jsonb(v.tunit28) = schemagen_held -> 'TUNIT28' THEN v.tunit28 END AS tunit28
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE27')::text AS ttype27, (schemagen_held ->> 'TFORM27')::text AS tform27, (schemagen_held ->> 'TUNIT27')::text AS tunit27, (schemagen_held ->> 'TTYPE28')::text AS ttype28, (schemagen_held ->> 'TFORM28')::text AS tform28, (schemagen_held ->> 'TUNIT28')::text AS tunit28
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE27', 'TFORM27', 'TUNIT27', 'TTYPE28', 'TFORM28', 'TUNIT28'];
UPDATE image_uncal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE stacked_uncal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE ramp_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE dark_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE trapsfilled_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE rate_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE rateints_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE fitopt_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE bsub_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE bsubints_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE cal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE calints_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE crf_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE crfints_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE i2d_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE s2d_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE s3d_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE x1d_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE x1dints_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE c1d_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE psfstack_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE psfalign_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE psfsub_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE ami_oi_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE psf_ami_oi_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE amimulti_oi_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE amilg_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE aminorm_oi_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE wfscmb_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE segm_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE image_cal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
UPDATE stacked_cal_primary AS t SET (r_pstsos, s_clnfns, other_keywords) = (
    SELECT coalesce(f.r_pstsos, t.r_pstsos), coalesce(f.s_clnfns, t.s_clnfns),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_pstsos IS NOT NULL THEN 'R_PSTSOS' END, CASE WHEN f.s_clnfns IS NOT NULL THEN 'S_CLNFNS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_pstsos) = schemagen_held -> 'R_PSTSOS' THEN v.r_pstsos END AS r_pstsos,
            CASE WHEN to_jsonb(v.s_clnfns) = schemagen_held -> 'S_CLNFNS' THEN v.s_clnfns END AS s_clnfns
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_PSTSOS')::text AS r_pstsos, (schemagen_held ->> 'S_CLNFNS')::text AS s_clnfns
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_PSTSOS', 'S_CLNFNS'];
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

