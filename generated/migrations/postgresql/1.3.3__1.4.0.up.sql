-- jwst 1.3.3 → 1.4.0, up. PostgreSQL.
-- Carries a database from jwst 1.3.3 to 1.4.0. Loses nothing: what 1.4.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.3.3', '1.3.0', '1.3.1', '1.3.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.3.3', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE TABLE i2d_wavelength (
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
COMMENT ON TABLE i2d_wavelength IS 'WAVELENGTH headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';
COMMENT ON COLUMN i2d_wavelength.dataset_id IS 'The file';
COMMENT ON COLUMN i2d_wavelength.instrument IS 'INSTRUME';
COMMENT ON COLUMN i2d_wavelength.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN i2d_wavelength.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN i2d_wavelength.xtension IS 'Kind of extension';
COMMENT ON COLUMN i2d_wavelength.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN i2d_wavelength.naxis IS 'Number of axes';
COMMENT ON COLUMN i2d_wavelength.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN i2d_wavelength.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN i2d_wavelength.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN i2d_wavelength.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN i2d_wavelength.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN i2d_wavelength.gcount IS 'Number of groups';
COMMENT ON COLUMN i2d_wavelength.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN i2d_wavelength.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN i2d_wavelength.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN i2d_wavelength.extname IS 'Name of the extension';
COMMENT ON COLUMN i2d_wavelength.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN i2d_wavelength.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN i2d_wavelength.datasum IS 'Checksum of the data';
COMMENT ON COLUMN i2d_wavelength.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_i2d_wavelength PARTITION OF i2d_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE nirspec_i2d_wavelength PARTITION OF i2d_wavelength FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE niriss_i2d_wavelength PARTITION OF i2d_wavelength FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_i2d_wavelength PARTITION OF i2d_wavelength FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE fgs_i2d_wavelength PARTITION OF i2d_wavelength FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
CREATE TABLE other_i2d_wavelength PARTITION OF i2d_wavelength DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE wfscmb_wavelength (
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
COMMENT ON TABLE wfscmb_wavelength IS 'WAVELENGTH headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';
COMMENT ON COLUMN wfscmb_wavelength.dataset_id IS 'The file';
COMMENT ON COLUMN wfscmb_wavelength.instrument IS 'INSTRUME';
COMMENT ON COLUMN wfscmb_wavelength.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN wfscmb_wavelength.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN wfscmb_wavelength.xtension IS 'Kind of extension';
COMMENT ON COLUMN wfscmb_wavelength.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN wfscmb_wavelength.naxis IS 'Number of axes';
COMMENT ON COLUMN wfscmb_wavelength.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN wfscmb_wavelength.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN wfscmb_wavelength.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN wfscmb_wavelength.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN wfscmb_wavelength.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN wfscmb_wavelength.gcount IS 'Number of groups';
COMMENT ON COLUMN wfscmb_wavelength.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN wfscmb_wavelength.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN wfscmb_wavelength.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN wfscmb_wavelength.extname IS 'Name of the extension';
COMMENT ON COLUMN wfscmb_wavelength.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN wfscmb_wavelength.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN wfscmb_wavelength.datasum IS 'Checksum of the data';
COMMENT ON COLUMN wfscmb_wavelength.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nircam_wfscmb_wavelength PARTITION OF wfscmb_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
CREATE TABLE other_wfscmb_wavelength PARTITION OF wfscmb_wavelength DEFAULT WITH (toast_tuple_target = 4080);

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_rate_wavelength WHERE instrument = 'NIRCAM';
DELETE FROM other_rate_wavelength WHERE instrument = 'NIRCAM';
CREATE TABLE IF NOT EXISTS nircam_rate_wavelength PARTITION OF rate_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_rate_wavelength WHERE instrument = 'NIRISS';
DELETE FROM other_rate_wavelength WHERE instrument = 'NIRISS';
CREATE TABLE IF NOT EXISTS niriss_rate_wavelength PARTITION OF rate_wavelength FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_rate_wavelength WHERE instrument = 'FGS';
DELETE FROM other_rate_wavelength WHERE instrument = 'FGS';
CREATE TABLE IF NOT EXISTS fgs_rate_wavelength PARTITION OF rate_wavelength FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
INSERT INTO rate_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_bsub_wavelength WHERE instrument = 'NIRCAM';
DELETE FROM other_bsub_wavelength WHERE instrument = 'NIRCAM';
CREATE TABLE IF NOT EXISTS nircam_bsub_wavelength PARTITION OF bsub_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
INSERT INTO bsub_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_bsub_wavelength WHERE instrument = 'NIRISS';
DELETE FROM other_bsub_wavelength WHERE instrument = 'NIRISS';
CREATE TABLE IF NOT EXISTS niriss_bsub_wavelength PARTITION OF bsub_wavelength FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
INSERT INTO bsub_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_cal_wavelength WHERE instrument = 'FGS';
DELETE FROM other_cal_wavelength WHERE instrument = 'FGS';
CREATE TABLE IF NOT EXISTS fgs_cal_wavelength PARTITION OF cal_wavelength FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
INSERT INTO cal_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_wavelength WHERE instrument = 'NIRCAM';
DELETE FROM other_crf_wavelength WHERE instrument = 'NIRCAM';
CREATE TABLE IF NOT EXISTS nircam_crf_wavelength PARTITION OF crf_wavelength FOR VALUES IN ('NIRCAM') WITH (toast_tuple_target = 4080);
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_wavelength WHERE instrument = 'NIRISS';
DELETE FROM other_crf_wavelength WHERE instrument = 'NIRISS';
CREATE TABLE IF NOT EXISTS niriss_crf_wavelength PARTITION OF crf_wavelength FOR VALUES IN ('NIRISS') WITH (toast_tuple_target = 4080);
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_crf_wavelength WHERE instrument = 'FGS';
DELETE FROM other_crf_wavelength WHERE instrument = 'FGS';
CREATE TABLE IF NOT EXISTS fgs_crf_wavelength PARTITION OF crf_wavelength FOR VALUES IN ('FGS') WITH (toast_tuple_target = 4080);
INSERT INTO crf_wavelength SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN uncal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN uncal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN uncal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN uncal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN uncal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN uncal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN uncal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN uncal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN uncal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN uncal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN uncal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN uncal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN uncal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN uncal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN uncal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN uncal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN uncal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN image_uncal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN image_uncal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN image_uncal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN image_uncal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN image_uncal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN image_uncal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN image_uncal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN image_uncal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN image_uncal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN image_uncal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN image_uncal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN image_uncal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN image_uncal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN image_uncal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN image_uncal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN image_uncal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN image_uncal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN stacked_uncal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN stacked_uncal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN stacked_uncal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN stacked_uncal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN stacked_uncal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN stacked_uncal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE stacked_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN stacked_uncal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN stacked_uncal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN stacked_uncal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN ramp_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN ramp_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN ramp_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN ramp_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN ramp_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN ramp_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN ramp_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN ramp_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN ramp_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN ramp_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN ramp_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN ramp_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN ramp_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN ramp_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN dark_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN dark_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN dark_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN dark_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN dark_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN dark_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN dark_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN dark_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN dark_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN dark_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN dark_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN dark_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN dark_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN dark_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN trapsfilled_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN trapsfilled_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN trapsfilled_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN trapsfilled_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN trapsfilled_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN trapsfilled_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN trapsfilled_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN trapsfilled_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN trapsfilled_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN rate_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN rate_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN rate_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN rate_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN rate_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN rate_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN rate_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN rate_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN rate_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN rate_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN rate_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN rate_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN rate_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN rate_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN rateints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN rateints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN rateints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN rateints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN rateints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN rateints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN rateints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN rateints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN rateints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN rateints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN rateints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN rateints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN rateints_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN rateints_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN fitopt_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN fitopt_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN fitopt_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN fitopt_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN fitopt_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN fitopt_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN fitopt_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN fitopt_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN fitopt_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN fitopt_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN fitopt_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN fitopt_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN fitopt_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN bsub_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN bsub_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN bsub_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN bsub_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN bsub_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN bsub_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN bsub_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN bsub_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN bsub_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN bsub_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN bsub_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN bsub_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN bsub_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN bsub_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN bsubints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN bsubints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN bsubints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN bsubints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN bsubints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN bsubints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN bsubints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN bsubints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN bsubints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN bsubints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN bsubints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN bsubints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN bsubints_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN bsubints_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN cal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN cal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN cal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN cal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN cal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN cal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN cal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN cal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN cal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN cal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN cal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN cal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN cal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN cal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN cal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN cal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN cal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN calints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN calints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN calints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN calints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN calints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN calints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN calints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN calints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN calints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN calints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN calints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN calints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN calints_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN calints_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN crf_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN crf_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN crf_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN crf_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN crf_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN crf_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN crf_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN crf_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN crf_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN crf_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN crf_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN crf_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN crf_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN crf_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN crfints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN crfints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN crfints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN crfints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN crfints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN crfints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN crfints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN crfints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN crfints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN crfints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN crfints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN crfints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN crfints_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN crfints_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN i2d_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN i2d_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN i2d_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN i2d_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN i2d_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN i2d_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN i2d_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN i2d_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN i2d_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN i2d_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN i2d_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN i2d_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN i2d_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN i2d_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN s2d_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN s2d_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN s2d_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN s2d_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN s2d_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN s2d_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN s2d_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN s2d_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN s2d_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN s2d_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN s2d_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN s2d_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN s2d_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN s2d_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN s3d_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN s3d_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN s3d_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN s3d_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN s3d_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN s3d_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN s3d_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN s3d_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN s3d_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN s3d_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN s3d_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN s3d_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN s3d_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN s3d_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN x1d_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN x1d_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN x1d_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN x1d_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN x1d_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN x1d_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN x1d_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN x1d_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN x1d_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN x1d_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN x1d_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN x1d_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN x1d_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN x1dints_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN x1dints_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN x1dints_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN x1dints_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN x1dints_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN x1dints_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN x1dints_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN x1dints_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN x1dints_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN x1dints_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN x1dints_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN x1dints_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN c1d_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN c1d_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN c1d_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN c1d_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN c1d_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN c1d_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN c1d_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN c1d_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN c1d_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN c1d_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN c1d_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN c1d_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN c1d_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN psfstack_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN psfstack_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN psfstack_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN psfstack_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN psfstack_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN psfstack_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN psfstack_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN psfstack_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN psfstack_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN psfstack_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN psfstack_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN psfstack_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN psfstack_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN psfstack_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN psfalign_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN psfalign_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN psfalign_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN psfalign_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN psfalign_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN psfalign_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN psfalign_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN psfalign_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN psfalign_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN psfalign_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN psfalign_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN psfalign_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN psfalign_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN psfalign_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN psfsub_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN psfsub_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN psfsub_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN psfsub_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN psfsub_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN psfsub_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN psfsub_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN psfsub_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN psfsub_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN psfsub_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN psfsub_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN psfsub_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN psfsub_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN psfsub_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN ami_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN ami_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN ami_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN ami_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN ami_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN ami_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN ami_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN ami_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN ami_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN ami_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN ami_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN ami_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN ami_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN amiavg_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN amiavg_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN amiavg_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN amiavg_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN amiavg_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN amiavg_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN amiavg_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN amiavg_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN amiavg_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN amiavg_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN amiavg_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN amiavg_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN amiavg_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN psf_amiavg_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN psf_amiavg_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN psf_amiavg_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN psf_amiavg_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN psf_amiavg_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN aminorm_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN aminorm_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN aminorm_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN aminorm_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN aminorm_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN aminorm_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN aminorm_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN aminorm_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN aminorm_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN aminorm_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN aminorm_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN aminorm_primary.threshld IS 'Threshold used in extraction';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN wfscmb_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN wfscmb_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN wfscmb_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN wfscmb_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN wfscmb_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN wfscmb_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN wfscmb_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN wfscmb_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN wfscmb_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN wfscmb_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN wfscmb_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN wfscmb_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN wfscmb_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN wfscmb_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN segm_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN segm_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN segm_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN segm_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN segm_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN segm_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN segm_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN segm_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN segm_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN segm_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN segm_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN segm_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN segm_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN segm_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN image_cal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN image_cal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN image_cal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN image_cal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN image_cal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN image_cal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN image_cal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN image_cal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN image_cal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN image_cal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN image_cal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN image_cal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN image_cal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN image_cal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE image_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN image_cal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN image_cal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN image_cal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE PRECISION;
COMMENT ON COLUMN stacked_cal_primary.fpe_side IS 'Active side for FPE (A or B)';
COMMENT ON COLUMN stacked_cal_primary.ice_side IS 'Active side for ICE (A or B)';
COMMENT ON COLUMN stacked_cal_primary.r_spkern IS 'Spectral convolution kernel reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_spprof IS 'Spectral profile reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_sptrac IS 'Spectral trace reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_wavmap IS 'Wavelength map reference file name';
COMMENT ON COLUMN stacked_cal_primary.sosswdth IS 'Aperture width used in extraction';
COMMENT ON COLUMN stacked_cal_primary.tikfactr IS 'Tikhonov factor used in extraction';
COMMENT ON COLUMN stacked_cal_primary.sossdltx IS 'X-shift used in extraction';
COMMENT ON COLUMN stacked_cal_primary.sossdlty IS 'Y-shift used in extraction';
COMMENT ON COLUMN stacked_cal_primary.sossrotn IS 'Rotation angle used in extraction';
COMMENT ON COLUMN stacked_cal_primary.oversamp IS 'Oversampling used in extraction';
COMMENT ON COLUMN stacked_cal_primary.threshld IS 'Threshold used in extraction';

COMMENT ON COLUMN stacked_cal_sci.velosys IS '[m/s] Barycentric correction to radial velocity';

ALTER TABLE stacked_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
COMMENT ON COLUMN stacked_cal_planned_reference_stars.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN stacked_cal_planned_reference_stars.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN stacked_cal_planned_reference_stars.tunit11 IS 'Unit of column 11 of the table';

UPDATE uncal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE uncal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE image_uncal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE image_uncal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE stacked_uncal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE stacked_uncal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE ramp_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE dark_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE trapsfilled_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE rate_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE rateints_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE fitopt_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE bsub_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE bsubints_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE cal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE cal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE calints_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE crf_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE crfints_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE i2d_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE s2d_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE s3d_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE x1d_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE x1dints_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE c1d_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE psfstack_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE psfalign_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE psfsub_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE ami_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE amiavg_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE psf_amiavg_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE aminorm_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE wfscmb_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE segm_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE image_cal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE image_cal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE stacked_cal_primary AS t SET (fpe_side, ice_side, r_spkern, r_spprof, r_sptrac, r_wavmap, sosswdth, tikfactr, sossdltx, sossdlty, sossrotn, oversamp, threshld, other_keywords) = (
    SELECT coalesce(f.fpe_side, t.fpe_side), coalesce(f.ice_side, t.ice_side), coalesce(f.r_spkern, t.r_spkern), coalesce(f.r_spprof, t.r_spprof), coalesce(f.r_sptrac, t.r_sptrac), coalesce(f.r_wavmap, t.r_wavmap), coalesce(f.sosswdth, t.sosswdth), coalesce(f.tikfactr, t.tikfactr), coalesce(f.sossdltx, t.sossdltx), coalesce(f.sossdlty, t.sossdlty), coalesce(f.sossrotn, t.sossrotn), coalesce(f.oversamp, t.oversamp), coalesce(f.threshld, t.threshld),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fpe_side IS NOT NULL THEN 'FPE_SIDE' END, CASE WHEN f.ice_side IS NOT NULL THEN 'ICE_SIDE' END, CASE WHEN f.r_spkern IS NOT NULL THEN 'R_SPKERN' END, CASE WHEN f.r_spprof IS NOT NULL THEN 'R_SPPROF' END, CASE WHEN f.r_sptrac IS NOT NULL THEN 'R_SPTRAC' END, CASE WHEN f.r_wavmap IS NOT NULL THEN 'R_WAVMAP' END, CASE WHEN f.sosswdth IS NOT NULL THEN 'SOSSWDTH' END, CASE WHEN f.tikfactr IS NOT NULL THEN 'TIKFACTR' END, CASE WHEN f.sossdltx IS NOT NULL THEN 'SOSSDLTX' END, CASE WHEN f.sossdlty IS NOT NULL THEN 'SOSSDLTY' END, CASE WHEN f.sossrotn IS NOT NULL THEN 'SOSSROTN' END, CASE WHEN f.oversamp IS NOT NULL THEN 'OVERSAMP' END, CASE WHEN f.threshld IS NOT NULL THEN 'THRESHLD' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fpe_side) = schemagen_held -> 'FPE_SIDE' THEN v.fpe_side END AS fpe_side,
            CASE WHEN to_jsonb(v.ice_side) = schemagen_held -> 'ICE_SIDE' THEN v.ice_side END AS ice_side,
            CASE WHEN to_jsonb(v.r_spkern) = schemagen_held -> 'R_SPKERN' THEN v.r_spkern END AS r_spkern,
            CASE WHEN to_jsonb(v.r_spprof) = schemagen_held -> 'R_SPPROF' THEN v.r_spprof END AS r_spprof,
            CASE WHEN to_jsonb(v.r_sptrac) = schemagen_held -> 'R_SPTRAC' THEN v.r_sptrac END AS r_sptrac,
            CASE WHEN to_jsonb(v.r_wavmap) = schemagen_held -> 'R_WAVMAP' THEN v.r_wavmap END AS r_wavmap,
            CASE WHEN to_jsonb(v.sosswdth) = schemagen_held -> 'SOSSWDTH' THEN v.sosswdth END AS sosswdth,
            CASE WHEN to_jsonb(v.tikfactr) = schemagen_held -> 'TIKFACTR' THEN v.tikfactr END AS tikfactr,
            CASE WHEN to_jsonb(v.sossdltx) = schemagen_held -> 'SOSSDLTX' THEN v.sossdltx END AS sossdltx,
            CASE WHEN to_jsonb(v.sossdlty) = schemagen_held -> 'SOSSDLTY' THEN v.sossdlty END AS sossdlty,
            CASE WHEN to_jsonb(v.sossrotn) = schemagen_held -> 'SOSSROTN' THEN v.sossrotn END AS sossrotn,
            CASE WHEN to_jsonb(v.oversamp) = schemagen_held -> 'OVERSAMP' THEN v.oversamp END AS oversamp,
            CASE WHEN to_jsonb(v.threshld) = schemagen_held -> 'THRESHLD' THEN v.threshld END AS threshld
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FPE_SIDE')::text AS fpe_side, (schemagen_held ->> 'ICE_SIDE')::text AS ice_side, (schemagen_held ->> 'R_SPKERN')::text AS r_spkern, (schemagen_held ->> 'R_SPPROF')::text AS r_spprof, (schemagen_held ->> 'R_SPTRAC')::text AS r_sptrac, (schemagen_held ->> 'R_WAVMAP')::text AS r_wavmap, pg_temp.schemagen_number((schemagen_held ->> 'SOSSWDTH')::text) AS sosswdth, pg_temp.schemagen_number((schemagen_held ->> 'TIKFACTR')::text) AS tikfactr, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTX')::text) AS sossdltx, pg_temp.schemagen_number((schemagen_held ->> 'SOSSDLTY')::text) AS sossdlty, pg_temp.schemagen_number((schemagen_held ->> 'SOSSROTN')::text) AS sossrotn, pg_temp.schemagen_number((schemagen_held ->> 'OVERSAMP')::text) AS oversamp, pg_temp.schemagen_number((schemagen_held ->> 'THRESHLD')::text) AS threshld
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FPE_SIDE', 'ICE_SIDE', 'R_SPKERN', 'R_SPPROF', 'R_SPTRAC', 'R_WAVMAP', 'SOSSWDTH', 'TIKFACTR', 'SOSSDLTX', 'SOSSDLTY', 'SOSSROTN', 'OVERSAMP', 'THRESHLD'];
UPDATE stacked_cal_planned_reference_stars AS t SET (ttype11, tform11, tunit11, other_keywords) = (
    SELECT coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE11', 'TFORM11', 'TUNIT11'];
UPDATE schemagen_columns SET enum = '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_COARSE_TR_202111", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107", "CALCULATED_TRACK_TR_202111"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "4QPM_LFLAT", "4QPM_PFLAT", "LYOT_LFLAT", "LYOT_PFLAT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Barycentric correction to radial velocity'
WHERE column_name IN ('velosys') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('i2d_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('i2d_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'xtension', 'XTENSION', 'WAVELENGTH', '[]', NULL, NULL, 'Kind of extension', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bitpix', 'BITPIX', 'WAVELENGTH', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis', 'NAXIS', 'WAVELENGTH', '[]', NULL, NULL, 'Number of axes', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis1', 'NAXIS1', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 1', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis2', 'NAXIS2', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 2', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis3', 'NAXIS3', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 3', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'naxis4', 'NAXIS4', 'WAVELENGTH', '[]', NULL, NULL, 'Length of axis 4', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'pcount', 'PCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'gcount', 'GCOUNT', 'WAVELENGTH', '[]', NULL, NULL, 'Number of groups', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bscale', 'BSCALE', 'WAVELENGTH', '[]', NULL, NULL, 'Factor from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'bzero', 'BZERO', 'WAVELENGTH', '[]', NULL, NULL, 'Offset from stored to physical values', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'blank', 'BLANK', 'WAVELENGTH', '[]', NULL, NULL, 'Stored value of undefined pixels', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'extname', 'EXTNAME', 'WAVELENGTH', '[]', NULL, NULL, 'Name of the extension', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'extver', 'EXTVER', 'WAVELENGTH', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'checksum', 'CHECKSUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '0.17.0', NULL, NULL),
    ('wfscmb_wavelength', 'datasum', 'DATASUM', 'WAVELENGTH', '[]', NULL, NULL, 'Checksum of the data', NULL, '0.17.0', NULL, NULL),
    ('uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_uncal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ramp_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ramp_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('dark_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('dark_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('dark_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('trapsfilled_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rate_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rate_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rate_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rateints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('rateints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('fitopt_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('fitopt_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsub_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsub_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('bsubints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('calints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crf_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crf_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crf_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crfints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('crfints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('i2d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('i2d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s2d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s2d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s3d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('s3d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1dints_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('x1dints_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('c1d_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('c1d_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfstack_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfstack_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfalign_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfalign_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfsub_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psfsub_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('ami_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('ami_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amiavg_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('amiavg_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('psf_amiavg_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('aminorm_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('wfscmb_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('segm_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('segm_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('segm_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('image_cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'fpe_side', 'FPE_SIDE', 'PRIMARY', '["meta.instrument.miri_fpe_side"]', 'string', NULL, 'Active side for FPE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'ice_side', 'ICE_SIDE', 'PRIMARY', '["meta.instrument.miri_ice_side"]', 'string', NULL, 'Active side for ICE (A or B)', '["A", "B", "BOTH", "NEITHER", "UNKNOWN"]', '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_spkern', 'R_SPKERN', 'PRIMARY', '["meta.ref_file.speckernel.name"]', 'string', NULL, 'Spectral convolution kernel reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_spprof', 'R_SPPROF', 'PRIMARY', '["meta.ref_file.specprofile.name"]', 'string', NULL, 'Spectral profile reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_sptrac', 'R_SPTRAC', 'PRIMARY', '["meta.ref_file.spectrace.name"]', 'string', NULL, 'Spectral trace reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'r_wavmap', 'R_WAVMAP', 'PRIMARY', '["meta.ref_file.wavemap.name"]', 'string', NULL, 'Wavelength map reference file name', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sosswdth', 'SOSSWDTH', 'PRIMARY', '["meta.soss_extract1d.width"]', 'number', NULL, 'Aperture width used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'tikfactr', 'TIKFACTR', 'PRIMARY', '["meta.soss_extract1d.tikhonov_factor"]', 'number', NULL, 'Tikhonov factor used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossdltx', 'SOSSDLTX', 'PRIMARY', '["meta.soss_extract1d.delta_x"]', 'number', NULL, 'X-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossdlty', 'SOSSDLTY', 'PRIMARY', '["meta.soss_extract1d.delta_y"]', 'number', NULL, 'Y-shift used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'sossrotn', 'SOSSROTN', 'PRIMARY', '["meta.soss_extract1d.theta"]', 'number', NULL, 'Rotation angle used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'oversamp', 'OVERSAMP', 'PRIMARY', '["meta.soss_extract1d.oversampling"]', 'number', NULL, 'Oversampling used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_primary', 'threshld', 'THRESHLD', 'PRIMARY', '["meta.soss_extract1d.threshold"]', 'number', NULL, 'Threshold used in extraction', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'ttype11', 'TTYPE11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'tform11', 'TFORM11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.4.0', NULL, NULL),
    ('stacked_cal_planned_reference_stars', 'tunit11', 'TUNIT11', 'PLANNED REFERENCE STARS', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.4.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.4.0', since, 'jwst', '1.4.0', '8bd4900b8b20c75454341b8e5b8847e96b7f8b28ffb007b34f7640147b9f7c1c'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

