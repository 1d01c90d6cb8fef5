-- jwst 1.18.1 → 1.19.0, up. PostgreSQL.
-- Carries a database from jwst 1.18.1 to 1.19.0. Loses nothing: what 1.19.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.1', '1.18.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.18.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_boolean(value text) RETURNS BOOLEAN LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$(?!\n)' THEN value::BOOLEAN END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE TABLE rate_regions (
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
COMMENT ON TABLE rate_regions IS 'REGIONS headers of rate files. Count rate of an exposure, averaged over its integrations';
COMMENT ON COLUMN rate_regions.dataset_id IS 'The file';
COMMENT ON COLUMN rate_regions.instrument IS 'INSTRUME';
COMMENT ON COLUMN rate_regions.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN rate_regions.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN rate_regions.xtension IS 'Kind of extension';
COMMENT ON COLUMN rate_regions.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN rate_regions.naxis IS 'Number of axes';
COMMENT ON COLUMN rate_regions.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN rate_regions.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN rate_regions.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN rate_regions.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN rate_regions.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN rate_regions.gcount IS 'Number of groups';
COMMENT ON COLUMN rate_regions.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN rate_regions.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN rate_regions.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN rate_regions.extname IS 'Name of the extension';
COMMENT ON COLUMN rate_regions.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN rate_regions.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN rate_regions.datasum IS 'Checksum of the data';
COMMENT ON COLUMN rate_regions.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_rate_regions PARTITION OF rate_regions FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_rate_regions PARTITION OF rate_regions FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_rate_regions PARTITION OF rate_regions DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE bsub_regions (
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
COMMENT ON TABLE bsub_regions IS 'REGIONS headers of bsub files. Count rate with the background taken off';
COMMENT ON COLUMN bsub_regions.dataset_id IS 'The file';
COMMENT ON COLUMN bsub_regions.instrument IS 'INSTRUME';
COMMENT ON COLUMN bsub_regions.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN bsub_regions.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN bsub_regions.xtension IS 'Kind of extension';
COMMENT ON COLUMN bsub_regions.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN bsub_regions.naxis IS 'Number of axes';
COMMENT ON COLUMN bsub_regions.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN bsub_regions.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN bsub_regions.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN bsub_regions.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN bsub_regions.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN bsub_regions.gcount IS 'Number of groups';
COMMENT ON COLUMN bsub_regions.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN bsub_regions.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN bsub_regions.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN bsub_regions.extname IS 'Name of the extension';
COMMENT ON COLUMN bsub_regions.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN bsub_regions.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN bsub_regions.datasum IS 'Checksum of the data';
COMMENT ON COLUMN bsub_regions.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_bsub_regions PARTITION OF bsub_regions FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_bsub_regions PARTITION OF bsub_regions FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_bsub_regions PARTITION OF bsub_regions DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE cal_regions (
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
COMMENT ON TABLE cal_regions IS 'REGIONS headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';
COMMENT ON COLUMN cal_regions.dataset_id IS 'The file';
COMMENT ON COLUMN cal_regions.instrument IS 'INSTRUME';
COMMENT ON COLUMN cal_regions.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN cal_regions.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN cal_regions.xtension IS 'Kind of extension';
COMMENT ON COLUMN cal_regions.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN cal_regions.naxis IS 'Number of axes';
COMMENT ON COLUMN cal_regions.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN cal_regions.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN cal_regions.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN cal_regions.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN cal_regions.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN cal_regions.gcount IS 'Number of groups';
COMMENT ON COLUMN cal_regions.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN cal_regions.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN cal_regions.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN cal_regions.extname IS 'Name of the extension';
COMMENT ON COLUMN cal_regions.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN cal_regions.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN cal_regions.datasum IS 'Checksum of the data';
COMMENT ON COLUMN cal_regions.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_cal_regions PARTITION OF cal_regions FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_cal_regions PARTITION OF cal_regions FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_cal_regions PARTITION OF cal_regions DEFAULT WITH (toast_tuple_target = 4080);

CREATE TABLE crf_regions (
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
COMMENT ON TABLE crf_regions IS 'REGIONS headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';
COMMENT ON COLUMN crf_regions.dataset_id IS 'The file';
COMMENT ON COLUMN crf_regions.instrument IS 'INSTRUME';
COMMENT ON COLUMN crf_regions.extension_version IS 'EXTVER, 1 where it is not given';
COMMENT ON COLUMN crf_regions.extension_index IS 'Number of the HDU in the file, from 0';
COMMENT ON COLUMN crf_regions.xtension IS 'Kind of extension';
COMMENT ON COLUMN crf_regions.bitpix IS 'Bits of a pixel, negative for floating point';
COMMENT ON COLUMN crf_regions.naxis IS 'Number of axes';
COMMENT ON COLUMN crf_regions.naxis1 IS 'Length of axis 1';
COMMENT ON COLUMN crf_regions.naxis2 IS 'Length of axis 2';
COMMENT ON COLUMN crf_regions.naxis3 IS 'Length of axis 3';
COMMENT ON COLUMN crf_regions.naxis4 IS 'Length of axis 4';
COMMENT ON COLUMN crf_regions.pcount IS 'Bytes of the heap after the table';
COMMENT ON COLUMN crf_regions.gcount IS 'Number of groups';
COMMENT ON COLUMN crf_regions.bscale IS 'Factor from stored to physical values';
COMMENT ON COLUMN crf_regions.bzero IS 'Offset from stored to physical values';
COMMENT ON COLUMN crf_regions.blank IS 'Stored value of undefined pixels';
COMMENT ON COLUMN crf_regions.extname IS 'Name of the extension';
COMMENT ON COLUMN crf_regions.extver IS 'Version of the extension, as the card gives it';
COMMENT ON COLUMN crf_regions.checksum IS 'Checksum of the HDU';
COMMENT ON COLUMN crf_regions.datasum IS 'Checksum of the data';
COMMENT ON COLUMN crf_regions.other_keywords IS 'Cards that have no column of their own';
CREATE TABLE nirspec_crf_regions PARTITION OF crf_regions FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
CREATE TABLE miri_crf_regions PARTITION OF crf_regions FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
CREATE TABLE other_crf_regions PARTITION OF crf_regions DEFAULT WITH (toast_tuple_target = 4080);

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN uncal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN uncal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN uncal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN uncal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN uncal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN uncal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN uncal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN uncal_primary.r_bkg IS 'Background reference file name';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN image_uncal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN image_uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_uncal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_uncal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN image_uncal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN image_uncal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN image_uncal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN image_uncal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN image_uncal_primary.r_bkg IS 'Background reference file name';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN stacked_uncal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN stacked_uncal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_uncal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_uncal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN stacked_uncal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN stacked_uncal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN stacked_uncal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN stacked_uncal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN stacked_uncal_primary.r_bkg IS 'Background reference file name';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN ramp_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN ramp_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ramp_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ramp_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN ramp_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN ramp_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN ramp_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN ramp_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN ramp_primary.r_bkg IS 'Background reference file name';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN dark_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN dark_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN dark_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN dark_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN dark_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN dark_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN dark_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN dark_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN dark_primary.r_bkg IS 'Background reference file name';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN trapsfilled_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN trapsfilled_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN trapsfilled_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN trapsfilled_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN trapsfilled_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN trapsfilled_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN trapsfilled_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN trapsfilled_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN trapsfilled_primary.r_bkg IS 'Background reference file name';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN rate_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN rate_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rate_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rate_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN rate_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN rate_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN rate_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN rate_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN rate_primary.r_bkg IS 'Background reference file name';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN rateints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN rateints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rateints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN rateints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN rateints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN rateints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN rateints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN rateints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN rateints_primary.r_bkg IS 'Background reference file name';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN fitopt_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN fitopt_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN fitopt_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN fitopt_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN fitopt_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN fitopt_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN fitopt_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN fitopt_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN fitopt_primary.r_bkg IS 'Background reference file name';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN bsub_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN bsub_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsub_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsub_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsub_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN bsub_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN bsub_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN bsub_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN bsub_primary.r_bkg IS 'Background reference file name';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN bsubints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN bsubints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsubints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN bsubints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsubints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN bsubints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN bsubints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN bsubints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN bsubints_primary.r_bkg IS 'Background reference file name';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN cal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN cal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN cal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN cal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN cal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN cal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN cal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN cal_primary.r_bkg IS 'Background reference file name';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN cal_sci.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN cal_sci.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN cal_sci.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN calints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN calints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN calints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN calints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN calints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN calints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN calints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN calints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN calints_primary.r_bkg IS 'Background reference file name';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN calints_sci.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN calints_sci.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN calints_sci.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN crf_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN crf_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crf_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crf_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN crf_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN crf_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN crf_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN crf_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN crf_primary.r_bkg IS 'Background reference file name';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN crf_sci.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN crf_sci.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN crf_sci.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN crfints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN crfints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crfints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN crfints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN crfints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN crfints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN crfints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN crfints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN crfints_primary.r_bkg IS 'Background reference file name';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN crfints_sci.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN crfints_sci.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN crfints_sci.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN i2d_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN i2d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN i2d_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN i2d_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN i2d_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN i2d_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN i2d_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN i2d_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN i2d_primary.r_bkg IS 'Background reference file name';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN s2d_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN s2d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s2d_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s2d_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN s2d_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN s2d_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN s2d_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN s2d_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN s2d_primary.r_bkg IS 'Background reference file name';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN s2d_sci.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN s2d_sci.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN s2d_sci.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN s3d_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN s3d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s3d_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN s3d_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN s3d_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN s3d_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN s3d_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN s3d_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN s3d_primary.r_bkg IS 'Background reference file name';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN x1d_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN x1d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1d_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1d_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN x1d_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN x1d_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN x1d_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN x1d_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN x1d_primary.r_bkg IS 'Background reference file name';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype22 TEXT,
    ADD COLUMN IF NOT EXISTS tform22 TEXT,
    ADD COLUMN IF NOT EXISTS tunit22 TEXT,
    ADD COLUMN IF NOT EXISTS ttype23 TEXT,
    ADD COLUMN IF NOT EXISTS tform23 TEXT,
    ADD COLUMN IF NOT EXISTS tunit23 TEXT,
    ADD COLUMN IF NOT EXISTS ttype24 TEXT,
    ADD COLUMN IF NOT EXISTS tform24 TEXT,
    ADD COLUMN IF NOT EXISTS tunit24 TEXT,
    ADD COLUMN IF NOT EXISTS ttype25 TEXT,
    ADD COLUMN IF NOT EXISTS tform25 TEXT,
    ADD COLUMN IF NOT EXISTS tunit25 TEXT,
    ADD COLUMN IF NOT EXISTS ttype26 TEXT,
    ADD COLUMN IF NOT EXISTS tform26 TEXT,
    ADD COLUMN IF NOT EXISTS tunit26 TEXT,
    ADD COLUMN IF NOT EXISTS ttype27 TEXT,
    ADD COLUMN IF NOT EXISTS tform27 TEXT,
    ADD COLUMN IF NOT EXISTS tunit27 TEXT,
    ADD COLUMN IF NOT EXISTS ttype28 TEXT,
    ADD COLUMN IF NOT EXISTS tform28 TEXT,
    ADD COLUMN IF NOT EXISTS tunit28 TEXT,
    ADD COLUMN IF NOT EXISTS ttype29 TEXT,
    ADD COLUMN IF NOT EXISTS tform29 TEXT,
    ADD COLUMN IF NOT EXISTS tunit29 TEXT,
    ADD COLUMN IF NOT EXISTS detector TEXT,
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN,
    ADD COLUMN IF NOT EXISTS filename TEXT,
    ADD COLUMN IF NOT EXISTS expgrpid TEXT,
    ADD COLUMN IF NOT EXISTS effexptm DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS effinttm DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_region TEXT;
COMMENT ON COLUMN x1d_extract1d.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN x1d_extract1d.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN x1d_extract1d.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN x1d_extract1d.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN x1d_extract1d.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN x1d_extract1d.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit26 IS 'Unit of column 26 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN x1d_extract1d.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype28 IS 'Name of column 28 of the table';
COMMENT ON COLUMN x1d_extract1d.tform28 IS 'Format of column 28 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit28 IS 'Unit of column 28 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype29 IS 'Name of column 29 of the table';
COMMENT ON COLUMN x1d_extract1d.tform29 IS 'Format of column 29 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit29 IS 'Unit of column 29 of the table';
COMMENT ON COLUMN x1d_extract1d.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN x1d_extract1d.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN x1d_extract1d.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN x1d_extract1d.barshdw IS 'Barshadow corrected (T/F)';
COMMENT ON COLUMN x1d_extract1d.filename IS 'Filename';
COMMENT ON COLUMN x1d_extract1d.expgrpid IS 'Exposure group ID';
COMMENT ON COLUMN x1d_extract1d.effexptm IS 'Exposure time';
COMMENT ON COLUMN x1d_extract1d.effinttm IS 'Integration time';
COMMENT ON COLUMN x1d_extract1d.s_region IS 'Footprint of direct image(s) matched to grism observations';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN x1dints_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN x1dints_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1dints_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN x1dints_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN x1dints_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN x1dints_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN x1dints_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN x1dints_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN x1dints_primary.r_bkg IS 'Background reference file name';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ttype19 TEXT,
    ADD COLUMN IF NOT EXISTS tform19 TEXT,
    ADD COLUMN IF NOT EXISTS tunit19 TEXT,
    ADD COLUMN IF NOT EXISTS ttype20 TEXT,
    ADD COLUMN IF NOT EXISTS tform20 TEXT,
    ADD COLUMN IF NOT EXISTS tunit20 TEXT,
    ADD COLUMN IF NOT EXISTS ttype21 TEXT,
    ADD COLUMN IF NOT EXISTS tform21 TEXT,
    ADD COLUMN IF NOT EXISTS tunit21 TEXT,
    ADD COLUMN IF NOT EXISTS ttype22 TEXT,
    ADD COLUMN IF NOT EXISTS tform22 TEXT,
    ADD COLUMN IF NOT EXISTS tunit22 TEXT,
    ADD COLUMN IF NOT EXISTS ttype23 TEXT,
    ADD COLUMN IF NOT EXISTS tform23 TEXT,
    ADD COLUMN IF NOT EXISTS tunit23 TEXT,
    ADD COLUMN IF NOT EXISTS ttype24 TEXT,
    ADD COLUMN IF NOT EXISTS tform24 TEXT,
    ADD COLUMN IF NOT EXISTS tunit24 TEXT,
    ADD COLUMN IF NOT EXISTS ttype25 TEXT,
    ADD COLUMN IF NOT EXISTS tform25 TEXT,
    ADD COLUMN IF NOT EXISTS tunit25 TEXT,
    ADD COLUMN IF NOT EXISTS ttype26 TEXT,
    ADD COLUMN IF NOT EXISTS tform26 TEXT,
    ADD COLUMN IF NOT EXISTS tunit26 TEXT,
    ADD COLUMN IF NOT EXISTS ttype27 TEXT,
    ADD COLUMN IF NOT EXISTS tform27 TEXT,
    ADD COLUMN IF NOT EXISTS tunit27 TEXT,
    ADD COLUMN IF NOT EXISTS detector TEXT,
    ADD COLUMN IF NOT EXISTS wavecor BOOLEAN,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOLEAN;
COMMENT ON COLUMN x1dints_extract1d.ttype19 IS 'Name of column 19 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform19 IS 'Format of column 19 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit19 IS 'Unit of column 19 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit26 IS 'Unit of column 26 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype27 IS 'Name of column 27 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform27 IS 'Format of column 27 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit27 IS 'Unit of column 27 of the table';
COMMENT ON COLUMN x1dints_extract1d.detector IS 'Name of detector used to acquire the data';
COMMENT ON COLUMN x1dints_extract1d.wavecor IS 'Wavelength corrected (T/F)';
COMMENT ON COLUMN x1dints_extract1d.pthloss IS 'Type of pathloss correction applied';
COMMENT ON COLUMN x1dints_extract1d.barshdw IS 'Barshadow corrected (T/F)';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN c1d_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN c1d_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN c1d_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN c1d_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN c1d_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN c1d_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN c1d_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN c1d_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN c1d_primary.r_bkg IS 'Background reference file name';

ALTER TABLE c1d_combine1d
    ADD COLUMN IF NOT EXISTS ttype9 TEXT,
    ADD COLUMN IF NOT EXISTS tform9 TEXT,
    ADD COLUMN IF NOT EXISTS tunit9 TEXT,
    ADD COLUMN IF NOT EXISTS ttype10 TEXT,
    ADD COLUMN IF NOT EXISTS tform10 TEXT,
    ADD COLUMN IF NOT EXISTS tunit10 TEXT,
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT,
    ADD COLUMN IF NOT EXISTS ttype12 TEXT,
    ADD COLUMN IF NOT EXISTS tform12 TEXT,
    ADD COLUMN IF NOT EXISTS tunit12 TEXT,
    ADD COLUMN IF NOT EXISTS ttype13 TEXT,
    ADD COLUMN IF NOT EXISTS tform13 TEXT,
    ADD COLUMN IF NOT EXISTS tunit13 TEXT,
    ADD COLUMN IF NOT EXISTS dispaxis BIGINT;
COMMENT ON COLUMN c1d_combine1d.ttype9 IS 'Name of column 9 of the table';
COMMENT ON COLUMN c1d_combine1d.tform9 IS 'Format of column 9 of the table';
COMMENT ON COLUMN c1d_combine1d.tunit9 IS 'Unit of column 9 of the table';
COMMENT ON COLUMN c1d_combine1d.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN c1d_combine1d.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN c1d_combine1d.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN c1d_combine1d.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN c1d_combine1d.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN c1d_combine1d.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN c1d_combine1d.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN c1d_combine1d.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN c1d_combine1d.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN c1d_combine1d.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN c1d_combine1d.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN c1d_combine1d.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN c1d_combine1d.dispaxis IS 'Dispersion direction';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN psfstack_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN psfstack_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfstack_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfstack_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfstack_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN psfstack_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN psfstack_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN psfstack_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN psfstack_primary.r_bkg IS 'Background reference file name';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN psfalign_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN psfalign_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfalign_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfalign_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfalign_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN psfalign_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN psfalign_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN psfalign_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN psfalign_primary.r_bkg IS 'Background reference file name';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN psfsub_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN psfsub_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfsub_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psfsub_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfsub_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN psfsub_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN psfsub_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN psfsub_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN psfsub_primary.r_bkg IS 'Background reference file name';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN ami_oi_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN ami_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ami_oi_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN ami_oi_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN ami_oi_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN ami_oi_primary.r_bkg IS 'Background reference file name';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN psf_ami_oi_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN psf_ami_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psf_ami_oi_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN psf_ami_oi_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psf_ami_oi_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN psf_ami_oi_primary.r_bkg IS 'Background reference file name';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN amimulti_oi_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN amimulti_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amimulti_oi_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amimulti_oi_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN amimulti_oi_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN amimulti_oi_primary.r_bkg IS 'Background reference file name';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN amilg_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN amilg_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amilg_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN amilg_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN amilg_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN amilg_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN amilg_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN amilg_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN amilg_primary.r_bkg IS 'Background reference file name';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN aminorm_oi_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN aminorm_oi_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN aminorm_oi_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN aminorm_oi_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN aminorm_oi_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN aminorm_oi_primary.r_bkg IS 'Background reference file name';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN wfscmb_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN wfscmb_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN wfscmb_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN wfscmb_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN wfscmb_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN wfscmb_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN wfscmb_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN wfscmb_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN wfscmb_primary.r_bkg IS 'Background reference file name';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN segm_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN segm_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN segm_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN segm_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN segm_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN segm_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN segm_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN segm_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN segm_primary.r_bkg IS 'Background reference file name';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN image_cal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN image_cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_cal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN image_cal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN image_cal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN image_cal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN image_cal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN image_cal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN image_cal_primary.r_bkg IS 'Background reference file name';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
COMMENT ON COLUMN stacked_cal_primary.fgs_aper IS 'Aperture used for guide star acquisition';
COMMENT ON COLUMN stacked_cal_primary.gsidl_x IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_cal_primary.gsidl_y IS 'Guide star ideal y coordinate';
COMMENT ON COLUMN stacked_cal_primary.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN stacked_cal_primary.v3_ref IS '[arcsec] Telescope V3 coord of reference point';
COMMENT ON COLUMN stacked_cal_primary.roll_ref IS '[deg] V3 roll angle at the ref point (N over E)';
COMMENT ON COLUMN stacked_cal_primary.v3i_yang IS '[deg] Angle from V3 axis to Ideal y axis';
COMMENT ON COLUMN stacked_cal_primary.vparity IS 'Relative sense of rotation between Ideal xy and V2V3';
COMMENT ON COLUMN stacked_cal_primary.r_bkg IS 'Background reference file name';

UPDATE uncal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE image_uncal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE stacked_uncal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE ramp_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE dark_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE trapsfilled_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE rate_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE rateints_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE fitopt_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE bsub_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE bsubints_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE cal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE cal_sci AS t SET (wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE calints_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE calints_sci AS t SET (wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE crf_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE crf_sci AS t SET (wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE crfints_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE crfints_sci AS t SET (wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE i2d_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE s2d_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE s2d_sci AS t SET (wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE s3d_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE x1d_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE x1d_extract1d AS t SET (ttype22, tform22, tunit22, ttype23, tform23, tunit23, ttype24, tform24, tunit24, ttype25, tform25, tunit25, ttype26, tform26, tunit26, ttype27, tform27, tunit27, ttype28, tform28, tunit28, ttype29, tform29, tunit29, detector, wavecor, pthloss, barshdw, filename, expgrpid, effexptm, effinttm, s_region, other_keywords) = (
    SELECT coalesce(f.ttype22, t.ttype22), coalesce(f.tform22, t.tform22), coalesce(f.tunit22, t.tunit22), coalesce(f.ttype23, t.ttype23), coalesce(f.tform23, t.tform23), coalesce(f.tunit23, t.tunit23), coalesce(f.ttype24, t.ttype24), coalesce(f.tform24, t.tform24), coalesce(f.tunit24, t.tunit24), coalesce(f.ttype25, t.ttype25), coalesce(f.tform25, t.tform25), coalesce(f.tunit25, t.tunit25), coalesce(f.ttype26, t.ttype26), coalesce(f.tform26, t.tform26), coalesce(f.tunit26, t.tunit26), coalesce(f.ttype27, t.ttype27), coalesce(f.tform27, t.tform27), coalesce(f.tunit27, t.tunit27), coalesce(f.ttype28, t.ttype28), coalesce(f.tform28, t.tform28), coalesce(f.tunit28, t.tunit28), coalesce(f.ttype29, t.ttype29), coalesce(f.tform29, t.tform29), coalesce(f.tunit29, t.tunit29), coalesce(f.detector, t.detector), coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw), coalesce(f.filename, t.filename), coalesce(f.expgrpid, t.expgrpid), coalesce(f.effexptm, t.effexptm), coalesce(f.effinttm, t.effinttm), coalesce(f.s_region, t.s_region),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype22 IS NOT NULL THEN 'TTYPE22' END, CASE WHEN f.tform22 IS NOT NULL THEN 'TFORM22' END, CASE WHEN f.tunit22 IS NOT NULL THEN 'TUNIT22' END, CASE WHEN f.ttype23 IS NOT NULL THEN 'TTYPE23' END, CASE WHEN f.tform23 IS NOT NULL THEN 'TFORM23' END, CASE WHEN f.tunit23 IS NOT NULL THEN 'TUNIT23' END, CASE WHEN f.ttype24 IS NOT NULL THEN 'TTYPE24' END, CASE WHEN f.tform24 IS NOT NULL THEN 'TFORM24' END, CASE WHEN f.tunit24 IS NOT NULL THEN 'TUNIT24' END, CASE WHEN f.ttype25 IS NOT NULL THEN 'TTYPE25' END, CASE WHEN f.tform25 IS NOT NULL THEN 'TFORM25' END, CASE WHEN f.tunit25 IS NOT NULL THEN 'TUNIT25' END, CASE WHEN f.ttype26 IS NOT NULL THEN 'TTYPE26' END, CASE WHEN f.tform26 IS NOT NULL THEN 'TFORM26' END, CASE WHEN f.tunit26 IS NOT NULL THEN 'TUNIT26' END, CASE WHEN f.ttype27 IS NOT NULL THEN 'TTYPE27' END, CASE WHEN f.tform27 IS NOT NULL THEN 'TFORM27' END, CASE WHEN f.tunit27 IS NOT NULL THEN 'TUNIT27' END, CASE WHEN f.ttype28 IS NOT NULL THEN 'TTYPE28' END, CASE WHEN f.tform28 IS NOT NULL THEN 'TFORM28' END, CASE WHEN f.tunit28 IS NOT NULL THEN 'TUNIT28' END, CASE WHEN f.ttype29 IS NOT NULL THEN 'TTYPE29' END, CASE WHEN f.tform29 IS NOT NULL THEN 'TFORM29' END, CASE WHEN f.tunit29 IS NOT NULL THEN 'TUNIT29' END, CASE WHEN f.detector IS NOT NULL THEN 'DETECTOR' END, CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END, CASE WHEN f.filename IS NOT NULL THEN 'FILENAME' END, CASE WHEN f.expgrpid IS NOT NULL THEN 'EXPGRPID' END, CASE WHEN f.effexptm IS NOT NULL THEN 'EFFEXPTM' END, CASE WHEN f.effinttm IS NOT NULL THEN 'EFFINTTM' END, CASE WHEN f.s_region IS NOT NULL THEN 'S_REGION' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype22) = schemagen_held -> 'TTYPE22' THEN v.ttype22 END AS ttype22,
            CASE WHEN to_jsonb(v.tform22) = schemagen_held -> 'TFORM22' THEN v.tform22 END AS tform22,
            CASE WHEN to_jsonb(v.tunit22) = schemagen_held -> 'TUNIT22' THEN v.tunit22 END AS tunit22,
            CASE WHEN to_jsonb(v.ttype23) = schemagen_held -> 'TTYPE23' THEN v.ttype23 END AS ttype23,
            CASE WHEN to_jsonb(v.tform23) = schemagen_held -> 'TFORM23' THEN v.tform23 END AS tform23,
            CASE WHEN to_jsonb(v.tunit23) = schemagen_held -> 'TUNIT23' THEN v.tunit23 END AS tunit23,
            CASE WHEN to_jsonb(v.ttype24) = schemagen_held -> 'TTYPE24' THEN v.ttype24 END AS ttype24,
            CASE WHEN to_jsonb(v.tform24) = schemagen_held -> 'TFORM24' THEN v.tform24 END AS tform24,
            CASE WHEN to_jsonb(v.tunit24) = schemagen_held -> 'TUNIT24' THEN v.tunit24 END AS tunit24,
            CASE WHEN to_jsonb(v.ttype25) = schemagen_held -> 'TTYPE25' THEN v.ttype25 END AS ttype25,
            CASE WHEN to_jsonb(v.tform25) = schemagen_held -> 'TFORM25' THEN v.tform25 END AS tform25,
            CASE WHEN to_jsonb(v.tunit25) = schemagen_held -> 'TUNIT25' THEN v.tunit25 END AS tunit25,
            CASE WHEN to_jsonb(v.ttype26) = schemagen_held -> 'TTYPE26' THEN v.ttype26 END AS ttype26,
            CASE WHEN to_jsonb(v.tform26) = schemagen_held -> 'TFORM26' THEN v.tform26 END AS tform26,
            CASE WHEN to_jsonb(v.tunit26) = schemagen_held -> 'TUNIT26' THEN v.tunit26 END AS tunit26,
            CASE WHEN to_jsonb(v.ttype27) = schemagen_held -> 'TTYPE27' THEN v.ttype27 END AS ttype27,
            CASE WHEN to_jsonb(v.tform27) = schemagen_held -> 'TFORM27' THEN v.tform27 END AS tform27,
            CASE WHEN to_jsonb(v.tunit27) = schemagen_held -> 'TUNIT27' THEN v.tunit27 END AS tunit27,
            CASE WHEN to_jsonb(v.ttype28) = schemagen_held -> 'TTYPE28' THEN v.ttype28 END AS ttype28,
            CASE WHEN to_jsonb(v.tform28) = schemagen_held -> 'TFORM28' THEN v.tform28 END AS tform28,
            CASE WHEN to_jsonb(v.tunit28) = schemagen_held -> 'TUNIT28' THEN v.tunit28 END AS tunit28,
            CASE WHEN to_jsonb(v.ttype29) = schemagen_held -> 'TTYPE29' THEN v.ttype29 END AS ttype29,
            CASE WHEN to_jsonb(v.tform29) = schemagen_held -> 'TFORM29' THEN v.tform29 END AS tform29,
            CASE WHEN to_jsonb(v.tunit29) = schemagen_held -> 'TUNIT29' THEN v.tunit29 END AS tunit29,
            CASE WHEN to_jsonb(v.detector) = schemagen_held -> 'DETECTOR' THEN v.detector END AS detector,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw,
            CASE WHEN to_jsonb(v.filename) = schemagen_held -> 'FILENAME' THEN v.filename END AS filename,
            CASE WHEN to_jsonb(v.expgrpid) = schemagen_held -> 'EXPGRPID' THEN v.expgrpid END AS expgrpid,
            CASE WHEN to_jsonb(v.effexptm) = schemagen_held -> 'EFFEXPTM' THEN v.effexptm END AS effexptm,
            CASE WHEN to_jsonb(v.effinttm) = schemagen_held -> 'EFFINTTM' THEN v.effinttm END AS effinttm,
            CASE WHEN to_jsonb(v.s_region) = schemagen_held -> 'S_REGION' THEN v.s_region END AS s_region
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE22')::text AS ttype22, (schemagen_held ->> 'TFORM22')::text AS tform22, (schemagen_held ->> 'TUNIT22')::text AS tunit22, (schemagen_held ->> 'TTYPE23')::text AS ttype23, (schemagen_held ->> 'TFORM23')::text AS tform23, (schemagen_held ->> 'TUNIT23')::text AS tunit23, (schemagen_held ->> 'TTYPE24')::text AS ttype24, (schemagen_held ->> 'TFORM24')::text AS tform24, (schemagen_held ->> 'TUNIT24')::text AS tunit24, (schemagen_held ->> 'TTYPE25')::text AS ttype25, (schemagen_held ->> 'TFORM25')::text AS tform25, (schemagen_held ->> 'TUNIT25')::text AS tunit25, (schemagen_held ->> 'TTYPE26')::text AS ttype26, (schemagen_held ->> 'TFORM26')::text AS tform26, (schemagen_held ->> 'TUNIT26')::text AS tunit26, (schemagen_held ->> 'TTYPE27')::text AS ttype27, (schemagen_held ->> 'TFORM27')::text AS tform27, (schemagen_held ->> 'TUNIT27')::text AS tunit27, (schemagen_held ->> 'TTYPE28')::text AS ttype28, (schemagen_held ->> 'TFORM28')::text AS tform28, (schemagen_held ->> 'TUNIT28')::text AS tunit28, (schemagen_held ->> 'TTYPE29')::text AS ttype29, (schemagen_held ->> 'TFORM29')::text AS tform29, (schemagen_held ->> 'TUNIT29')::text AS tunit29, (schemagen_held ->> 'DETECTOR')::text AS detector, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw, (schemagen_held ->> 'FILENAME')::text AS filename, (schemagen_held ->> 'EXPGRPID')::text AS expgrpid, pg_temp.schemagen_number((schemagen_held ->> 'EFFEXPTM')::text) AS effexptm, pg_temp.schemagen_number((schemagen_held ->> 'EFFINTTM')::text) AS effinttm, (schemagen_held ->> 'S_REGION')::text AS s_region
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26', 'TTYPE27', 'TFORM27', 'TUNIT27', 'TTYPE28', 'TFORM28', 'TUNIT28', 'TTYPE29', 'TFORM29', 'TUNIT29', 'DETECTOR', 'WAVECOR', 'PTHLOSS', 'BARSHDW', 'FILENAME', 'EXPGRPID', 'EFFEXPTM', 'EFFINTTM', 'S_REGION'];
UPDATE x1dints_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE x1dints_extract1d AS t SET (ttype19, tform19, tunit19, ttype20, tform20, tunit20, ttype21, tform21, tunit21, ttype22, tform22, tunit22, ttype23, tform23, tunit23, ttype24, tform24, tunit24, ttype25, tform25, tunit25, ttype26, tform26, tunit26, ttype27, tform27, tunit27, detector, wavecor, pthloss, barshdw, other_keywords) = (
    SELECT coalesce(f.ttype19, t.ttype19), coalesce(f.tform19, t.tform19), coalesce(f.tunit19, t.tunit19), coalesce(f.ttype20, t.ttype20), coalesce(f.tform20, t.tform20), coalesce(f.tunit20, t.tunit20), coalesce(f.ttype21, t.ttype21), coalesce(f.tform21, t.tform21), coalesce(f.tunit21, t.tunit21), coalesce(f.ttype22, t.ttype22), coalesce(f.tform22, t.tform22), coalesce(f.tunit22, t.tunit22), coalesce(f.ttype23, t.ttype23), coalesce(f.tform23, t.tform23), coalesce(f.tunit23, t.tunit23), coalesce(f.ttype24, t.ttype24), coalesce(f.tform24, t.tform24), coalesce(f.tunit24, t.tunit24), coalesce(f.ttype25, t.ttype25), coalesce(f.tform25, t.tform25), coalesce(f.tunit25, t.tunit25), coalesce(f.ttype26, t.ttype26), coalesce(f.tform26, t.tform26), coalesce(f.tunit26, t.tunit26), coalesce(f.ttype27, t.ttype27), coalesce(f.tform27, t.tform27), coalesce(f.tunit27, t.tunit27), coalesce(f.detector, t.detector), coalesce(f.wavecor, t.wavecor), coalesce(f.pthloss, t.pthloss), coalesce(f.barshdw, t.barshdw),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype19 IS NOT NULL THEN 'TTYPE19' END, CASE WHEN f.tform19 IS NOT NULL THEN 'TFORM19' END, CASE WHEN f.tunit19 IS NOT NULL THEN 'TUNIT19' END, CASE WHEN f.ttype20 IS NOT NULL THEN 'TTYPE20' END, CASE WHEN f.tform20 IS NOT NULL THEN 'TFORM20' END, CASE WHEN f.tunit20 IS NOT NULL THEN 'TUNIT20' END, CASE WHEN f.ttype21 IS NOT NULL THEN 'TTYPE21' END, CASE WHEN f.tform21 IS NOT NULL THEN 'TFORM21' END, CASE WHEN f.tunit21 IS NOT NULL THEN 'TUNIT21' END, CASE WHEN f.ttype22 IS NOT NULL THEN 'TTYPE22' END, CASE WHEN f.tform22 IS NOT NULL THEN 'TFORM22' END, CASE WHEN f.tunit22 IS NOT NULL THEN 'TUNIT22' END, CASE WHEN f.ttype23 IS NOT NULL THEN 'TTYPE23' END, CASE WHEN f.tform23 IS NOT NULL THEN 'TFORM23' END, CASE WHEN f.tunit23 IS NOT NULL THEN 'TUNIT23' END, CASE WHEN f.ttype24 IS NOT NULL THEN 'TTYPE24' END, CASE WHEN f.tform24 IS NOT NULL THEN 'TFORM24' END, CASE WHEN f.tunit24 IS NOT NULL THEN 'TUNIT24' END, CASE WHEN f.ttype25 IS NOT NULL THEN 'TTYPE25' END, CASE WHEN f.tform25 IS NOT NULL THEN 'TFORM25' END, CASE WHEN f.tunit25 IS NOT NULL THEN 'TUNIT25' END, CASE WHEN f.ttype26 IS NOT NULL THEN 'TTYPE26' END, CASE WHEN f.tform26 IS NOT NULL THEN 'TFORM26' END, CASE WHEN f.tunit26 IS NOT NULL THEN 'TUNIT26' END, CASE WHEN f.ttype27 IS NOT NULL THEN 'TTYPE27' END, CASE WHEN f.tform27 IS NOT NULL THEN 'TFORM27' END, CASE WHEN f.tunit27 IS NOT NULL THEN 'TUNIT27' END, CASE WHEN f.detector IS NOT NULL THEN 'DETECTOR' END, CASE WHEN f.wavecor IS NOT NULL THEN 'WAVECOR' END, CASE WHEN f.pthloss IS NOT NULL THEN 'PTHLOSS' END, CASE WHEN f.barshdw IS NOT NULL THEN 'BARSHDW' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype19) = schemagen_held -> 'TTYPE19' THEN v.ttype19 END AS ttype19,
            CASE WHEN to_jsonb(v.tform19) = schemagen_held -> 'TFORM19' THEN v.tform19 END AS tform19,
            CASE WHEN to_jsonb(v.tunit19) = schemagen_held -> 'TUNIT19' THEN v.tunit19 END AS tunit19,
            CASE WHEN to_jsonb(v.ttype20) = schemagen_held -> 'TTYPE20' THEN v.ttype20 END AS ttype20,
            CASE WHEN to_jsonb(v.tform20) = schemagen_held -> 'TFORM20' THEN v.tform20 END AS tform20,
            CASE WHEN to_jsonb(v.tunit20) = schemagen_held -> 'TUNIT20' THEN v.tunit20 END AS tunit20,
            CASE WHEN to_jsonb(v.ttype21) = schemagen_held -> 'TTYPE21' THEN v.ttype21 END AS ttype21,
            CASE WHEN to_jsonb(v.tform21) = schemagen_held -> 'TFORM21' THEN v.tform21 END AS tform21,
            CASE WHEN to_jsonb(v.tunit21) = schemagen_held -> 'TUNIT21' THEN v.tunit21 END AS tunit21,
            CASE WHEN to_jsonb(v.ttype22) = schemagen_held -> 'TTYPE22' THEN v.ttype22 END AS ttype22,
            CASE WHEN to_jsonb(v.tform22) = schemagen_held -> 'TFORM22' THEN v.tform22 END AS tform22,
            CASE WHEN to_jsonb(v.tunit22) = schemagen_held -> 'TUNIT22' THEN v.tunit22 END AS tunit22,
            CASE WHEN to_jsonb(v.ttype23) = schemagen_held -> 'TTYPE23' THEN v.ttype23 END AS ttype23,
            CASE WHEN to_jsonb(v.tform23) = schemagen_held -> 'TFORM23' THEN v.tform23 END AS tform23,
            CASE WHEN to_jsonb(v.tunit23) = schemagen_held -> 'TUNIT23' THEN v.tunit23 END AS tunit23,
            CASE WHEN to_jsonb(v.ttype24) = schemagen_held -> 'TTYPE24' THEN v.ttype24 END AS ttype24,
            CASE WHEN to_jsonb(v.tform24) = schemagen_held -> 'TFORM24' THEN v.tform24 END AS tform24,
            CASE WHEN to_jsonb(v.tunit24) = schemagen_held -> 'TUNIT24' THEN v.tunit24 END AS tunit24,
            CASE WHEN to_jsonb(v.ttype25) = schemagen_held -> 'TTYPE25' THEN v.ttype25 END AS ttype25,
            CASE WHEN to_jsonb(v.tform25) = schemagen_held -> 'TFORM25' THEN v.tform25 END AS tform25,
            CASE WHEN to_jsonb(v.tunit25) = schemagen_held -> 'TUNIT25' THEN v.tunit25 END AS tunit25,
            CASE WHEN to_jsonb(v.ttype26) = schemagen_held -> 'TTYPE26' THEN v.ttype26 END AS ttype26,
            CASE WHEN to_jsonb(v.tform26) = schemagen_held -> 'TFORM26' THEN v.tform26 END AS tform26,
            CASE WHEN to_jsonb(v.tunit26) = schemagen_held -> 'TUNIT26' THEN v.tunit26 END AS tunit26,
            CASE WHEN to_jsonb(v.ttype27) = schemagen_held -> 'TTYPE27' THEN v.ttype27 END AS ttype27,
            CASE WHEN to_jsonb(v.tform27) = schemagen_held -> 'TFORM27' THEN v.tform27 END AS tform27,
            CASE WHEN to_jsonb(v.tunit27) = schemagen_held -> 'TUNIT27' THEN v.tunit27 END AS tunit27,
            CASE WHEN to_jsonb(v.detector) = schemagen_held -> 'DETECTOR' THEN v.detector END AS detector,
            CASE WHEN to_jsonb(v.wavecor) = schemagen_held -> 'WAVECOR' THEN v.wavecor END AS wavecor,
            CASE WHEN to_jsonb(v.pthloss) = schemagen_held -> 'PTHLOSS' THEN v.pthloss END AS pthloss,
            CASE WHEN to_jsonb(v.barshdw) = schemagen_held -> 'BARSHDW' THEN v.barshdw END AS barshdw
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE19')::text AS ttype19, (schemagen_held ->> 'TFORM19')::text AS tform19, (schemagen_held ->> 'TUNIT19')::text AS tunit19, (schemagen_held ->> 'TTYPE20')::text AS ttype20, (schemagen_held ->> 'TFORM20')::text AS tform20, (schemagen_held ->> 'TUNIT20')::text AS tunit20, (schemagen_held ->> 'TTYPE21')::text AS ttype21, (schemagen_held ->> 'TFORM21')::text AS tform21, (schemagen_held ->> 'TUNIT21')::text AS tunit21, (schemagen_held ->> 'TTYPE22')::text AS ttype22, (schemagen_held ->> 'TFORM22')::text AS tform22, (schemagen_held ->> 'TUNIT22')::text AS tunit22, (schemagen_held ->> 'TTYPE23')::text AS ttype23, (schemagen_held ->> 'TFORM23')::text AS tform23, (schemagen_held ->> 'TUNIT23')::text AS tunit23, (schemagen_held ->> 'TTYPE24')::text AS ttype24, (schemagen_held ->> 'TFORM24')::text AS tform24, (schemagen_held ->> 'TUNIT24')::text AS tunit24, (schemagen_held ->> 'TTYPE25')::text AS ttype25, (schemagen_held ->> 'TFORM25')::text AS tform25, (schemagen_held ->> 'TUNIT25')::text AS tunit25, (schemagen_held ->> 'TTYPE26')::text AS ttype26, (schemagen_held ->> 'TFORM26')::text AS tform26, (schemagen_held ->> 'TUNIT26')::text AS tunit26, (schemagen_held ->> 'TTYPE27')::text AS ttype27, (schemagen_held ->> 'TFORM27')::text AS tform27, (schemagen_held ->> 'TUNIT27')::text AS tunit27, (schemagen_held ->> 'DETECTOR')::text AS detector, pg_temp.schemagen_boolean((schemagen_held ->> 'WAVECOR')::text) AS wavecor, (schemagen_held ->> 'PTHLOSS')::text AS pthloss, pg_temp.schemagen_boolean((schemagen_held ->> 'BARSHDW')::text) AS barshdw
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE19', 'TFORM19', 'TUNIT19', 'TTYPE20', 'TFORM20', 'TUNIT20', 'TTYPE21', 'TFORM21', 'TUNIT21', 'TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26', 'TTYPE27', 'TFORM27', 'TUNIT27', 'DETECTOR', 'WAVECOR', 'PTHLOSS', 'BARSHDW'];
UPDATE c1d_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE c1d_combine1d AS t SET (ttype9, tform9, tunit9, ttype10, tform10, tunit10, ttype11, tform11, tunit11, ttype12, tform12, tunit12, ttype13, tform13, tunit13, dispaxis, other_keywords) = (
    SELECT coalesce(f.ttype9, t.ttype9), coalesce(f.tform9, t.tform9), coalesce(f.tunit9, t.tunit9), coalesce(f.ttype10, t.ttype10), coalesce(f.tform10, t.tform10), coalesce(f.tunit10, t.tunit10), coalesce(f.ttype11, t.ttype11), coalesce(f.tform11, t.tform11), coalesce(f.tunit11, t.tunit11), coalesce(f.ttype12, t.ttype12), coalesce(f.tform12, t.tform12), coalesce(f.tunit12, t.tunit12), coalesce(f.ttype13, t.ttype13), coalesce(f.tform13, t.tform13), coalesce(f.tunit13, t.tunit13), coalesce(f.dispaxis, t.dispaxis),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype9 IS NOT NULL THEN 'TTYPE9' END, CASE WHEN f.tform9 IS NOT NULL THEN 'TFORM9' END, CASE WHEN f.tunit9 IS NOT NULL THEN 'TUNIT9' END, CASE WHEN f.ttype10 IS NOT NULL THEN 'TTYPE10' END, CASE WHEN f.tform10 IS NOT NULL THEN 'TFORM10' END, CASE WHEN f.tunit10 IS NOT NULL THEN 'TUNIT10' END, CASE WHEN f.ttype11 IS NOT NULL THEN 'TTYPE11' END, CASE WHEN f.tform11 IS NOT NULL THEN 'TFORM11' END, CASE WHEN f.tunit11 IS NOT NULL THEN 'TUNIT11' END, CASE WHEN f.ttype12 IS NOT NULL THEN 'TTYPE12' END, CASE WHEN f.tform12 IS NOT NULL THEN 'TFORM12' END, CASE WHEN f.tunit12 IS NOT NULL THEN 'TUNIT12' END, CASE WHEN f.ttype13 IS NOT NULL THEN 'TTYPE13' END, CASE WHEN f.tform13 IS NOT NULL THEN 'TFORM13' END, CASE WHEN f.tunit13 IS NOT NULL THEN 'TUNIT13' END, CASE WHEN f.dispaxis IS NOT NULL THEN 'DISPAXIS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype9) = schemagen_held -> 'TTYPE9' THEN v.ttype9 END AS ttype9,
            CASE WHEN to_jsonb(v.tform9) = schemagen_held -> 'TFORM9' THEN v.tform9 END AS tform9,
            CASE WHEN to_jsonb(v.tunit9) = schemagen_held -> 'TUNIT9' THEN v.tunit9 END AS tunit9,
            CASE WHEN to_jsonb(v.ttype10) = schemagen_held -> 'TTYPE10' THEN v.ttype10 END AS ttype10,
            CASE WHEN to_jsonb(v.tform10) = schemagen_held -> 'TFORM10' THEN v.tform10 END AS tform10,
            CASE WHEN to_jsonb(v.tunit10) = schemagen_held -> 'TUNIT10' THEN v.tunit10 END AS tunit10,
            CASE WHEN to_jsonb(v.ttype11) = schemagen_held -> 'TTYPE11' THEN v.ttype11 END AS ttype11,
            CASE WHEN to_jsonb(v.tform11) = schemagen_held -> 'TFORM11' THEN v.tform11 END AS tform11,
            CASE WHEN to_jsonb(v.tunit11) = schemagen_held -> 'TUNIT11' THEN v.tunit11 END AS tunit11,
            CASE WHEN to_jsonb(v.ttype12) = schemagen_held -> 'TTYPE12' THEN v.ttype12 END AS ttype12,
            CASE WHEN to_jsonb(v.tform12) = schemagen_held -> 'TFORM12' THEN v.tform12 END AS tform12,
            CASE WHEN to_jsonb(v.tunit12) = schemagen_held -> 'TUNIT12' THEN v.tunit12 END AS tunit12,
            CASE WHEN to_jsonb(v.ttype13) = schemagen_held -> 'TTYPE13' THEN v.ttype13 END AS ttype13,
            CASE WHEN to_jsonb(v.tform13) = schemagen_held -> 'TFORM13' THEN v.tform13 END AS tform13,
            CASE WHEN to_jsonb(v.tunit13) = schemagen_held -> 'TUNIT13' THEN v.tunit13 END AS tunit13,
            CASE WHEN to_jsonb(v.dispaxis) = schemagen_held -> 'DISPAXIS' THEN v.dispaxis END AS dispaxis
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE9')::text AS ttype9, (schemagen_held ->> 'TFORM9')::text AS tform9, (schemagen_held ->> 'TUNIT9')::text AS tunit9, (schemagen_held ->> 'TTYPE10')::text AS ttype10, (schemagen_held ->> 'TFORM10')::text AS tform10, (schemagen_held ->> 'TUNIT10')::text AS tunit10, (schemagen_held ->> 'TTYPE11')::text AS ttype11, (schemagen_held ->> 'TFORM11')::text AS tform11, (schemagen_held ->> 'TUNIT11')::text AS tunit11, (schemagen_held ->> 'TTYPE12')::text AS ttype12, (schemagen_held ->> 'TFORM12')::text AS tform12, (schemagen_held ->> 'TUNIT12')::text AS tunit12, (schemagen_held ->> 'TTYPE13')::text AS ttype13, (schemagen_held ->> 'TFORM13')::text AS tform13, (schemagen_held ->> 'TUNIT13')::text AS tunit13, pg_temp.schemagen_integer((schemagen_held ->> 'DISPAXIS')::text) AS dispaxis
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE9', 'TFORM9', 'TUNIT9', 'TTYPE10', 'TFORM10', 'TUNIT10', 'TTYPE11', 'TFORM11', 'TUNIT11', 'TTYPE12', 'TFORM12', 'TUNIT12', 'TTYPE13', 'TFORM13', 'TUNIT13', 'DISPAXIS'];
UPDATE psfstack_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE psfalign_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE psfsub_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE ami_oi_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'];
UPDATE psf_ami_oi_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'];
UPDATE amimulti_oi_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'];
UPDATE amilg_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE aminorm_oi_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'];
UPDATE wfscmb_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE segm_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE image_cal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE stacked_cal_primary AS t SET (fgs_aper, gsidl_x, gsidl_y, v2_ref, v3_ref, roll_ref, v3i_yang, vparity, r_bkg, other_keywords) = (
    SELECT coalesce(f.fgs_aper, t.fgs_aper), coalesce(f.gsidl_x, t.gsidl_x), coalesce(f.gsidl_y, t.gsidl_y), coalesce(f.v2_ref, t.v2_ref), coalesce(f.v3_ref, t.v3_ref), coalesce(f.roll_ref, t.roll_ref), coalesce(f.v3i_yang, t.v3i_yang), coalesce(f.vparity, t.vparity), coalesce(f.r_bkg, t.r_bkg),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.fgs_aper IS NOT NULL THEN 'FGS_APER' END, CASE WHEN f.gsidl_x IS NOT NULL THEN 'GSIDL_X' END, CASE WHEN f.gsidl_y IS NOT NULL THEN 'GSIDL_Y' END, CASE WHEN f.v2_ref IS NOT NULL THEN 'V2_REF' END, CASE WHEN f.v3_ref IS NOT NULL THEN 'V3_REF' END, CASE WHEN f.roll_ref IS NOT NULL THEN 'ROLL_REF' END, CASE WHEN f.v3i_yang IS NOT NULL THEN 'V3I_YANG' END, CASE WHEN f.vparity IS NOT NULL THEN 'VPARITY' END, CASE WHEN f.r_bkg IS NOT NULL THEN 'R_BKG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.fgs_aper) = schemagen_held -> 'FGS_APER' THEN v.fgs_aper END AS fgs_aper,
            CASE WHEN to_jsonb(v.gsidl_x) = schemagen_held -> 'GSIDL_X' THEN v.gsidl_x END AS gsidl_x,
            CASE WHEN to_jsonb(v.gsidl_y) = schemagen_held -> 'GSIDL_Y' THEN v.gsidl_y END AS gsidl_y,
            CASE WHEN to_jsonb(v.v2_ref) = schemagen_held -> 'V2_REF' THEN v.v2_ref END AS v2_ref,
            CASE WHEN to_jsonb(v.v3_ref) = schemagen_held -> 'V3_REF' THEN v.v3_ref END AS v3_ref,
            CASE WHEN to_jsonb(v.roll_ref) = schemagen_held -> 'ROLL_REF' THEN v.roll_ref END AS roll_ref,
            CASE WHEN to_jsonb(v.v3i_yang) = schemagen_held -> 'V3I_YANG' THEN v.v3i_yang END AS v3i_yang,
            CASE WHEN to_jsonb(v.vparity) = schemagen_held -> 'VPARITY' THEN v.vparity END AS vparity,
            CASE WHEN to_jsonb(v.r_bkg) = schemagen_held -> 'R_BKG' THEN v.r_bkg END AS r_bkg
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'FGS_APER')::text AS fgs_aper, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_X')::text) AS gsidl_x, pg_temp.schemagen_number((schemagen_held ->> 'GSIDL_Y')::text) AS gsidl_y, pg_temp.schemagen_number((schemagen_held ->> 'V2_REF')::text) AS v2_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3_REF')::text) AS v3_ref, pg_temp.schemagen_number((schemagen_held ->> 'ROLL_REF')::text) AS roll_ref, pg_temp.schemagen_number((schemagen_held ->> 'V3I_YANG')::text) AS v3i_yang, pg_temp.schemagen_integer((schemagen_held ->> 'VPARITY')::text) AS vparity, (schemagen_held ->> 'R_BKG')::text AS r_bkg
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'];
UPDATE schemagen_columns SET paths = '["meta.cal_step.bkg_subtract"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.guidestar.fgs_vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
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

