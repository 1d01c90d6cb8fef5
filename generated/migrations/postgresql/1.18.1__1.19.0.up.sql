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
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 3'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed. Run layout_3.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
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
CREATE TABLE nirspec_rate_regions PARTITION OF rate_regions FOR VALUES IN ('NIRSPEC');
CREATE TABLE miri_rate_regions PARTITION OF rate_regions FOR VALUES IN ('MIRI');
CREATE TABLE other_rate_regions PARTITION OF rate_regions DEFAULT;

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
CREATE TABLE nirspec_bsub_regions PARTITION OF bsub_regions FOR VALUES IN ('NIRSPEC');
CREATE TABLE miri_bsub_regions PARTITION OF bsub_regions FOR VALUES IN ('MIRI');
CREATE TABLE other_bsub_regions PARTITION OF bsub_regions DEFAULT;

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
CREATE TABLE nirspec_cal_regions PARTITION OF cal_regions FOR VALUES IN ('NIRSPEC');
CREATE TABLE miri_cal_regions PARTITION OF cal_regions FOR VALUES IN ('MIRI');
CREATE TABLE other_cal_regions PARTITION OF cal_regions DEFAULT;

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
CREATE TABLE nirspec_crf_regions PARTITION OF crf_regions FOR VALUES IN ('NIRSPEC');
CREATE TABLE miri_crf_regions PARTITION OF crf_regions FOR VALUES IN ('MIRI');
CREATE TABLE other_crf_regions PARTITION OF crf_regions DEFAULT;

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

UPDATE uncal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE image_uncal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE stacked_uncal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE ramp_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE dark_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE trapsfilled_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE rate_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE rateints_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE fitopt_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE bsub_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE bsubints_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE cal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE cal_sci SET
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE calints_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE calints_sci SET
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE crf_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE crf_sci SET
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE crfints_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE crfints_sci SET
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE i2d_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE s2d_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE s2d_sci SET
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['WAVECOR', 'PTHLOSS', 'BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE s3d_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE x1d_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE x1d_extract1d SET
    ttype22 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN (other_keywords ->> 'TTYPE22')::text ELSE ttype22 END,
    tform22 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN (other_keywords ->> 'TFORM22')::text ELSE tform22 END,
    tunit22 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN (other_keywords ->> 'TUNIT22')::text ELSE tunit22 END,
    ttype23 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN (other_keywords ->> 'TTYPE23')::text ELSE ttype23 END,
    tform23 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN (other_keywords ->> 'TFORM23')::text ELSE tform23 END,
    tunit23 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN (other_keywords ->> 'TUNIT23')::text ELSE tunit23 END,
    ttype24 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN (other_keywords ->> 'TTYPE24')::text ELSE ttype24 END,
    tform24 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN (other_keywords ->> 'TFORM24')::text ELSE tform24 END,
    tunit24 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN (other_keywords ->> 'TUNIT24')::text ELSE tunit24 END,
    ttype25 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN (other_keywords ->> 'TTYPE25')::text ELSE ttype25 END,
    tform25 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN (other_keywords ->> 'TFORM25')::text ELSE tform25 END,
    tunit25 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN (other_keywords ->> 'TUNIT25')::text ELSE tunit25 END,
    ttype26 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN (other_keywords ->> 'TTYPE26')::text ELSE ttype26 END,
    tform26 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN (other_keywords ->> 'TFORM26')::text ELSE tform26 END,
    tunit26 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN (other_keywords ->> 'TUNIT26')::text ELSE tunit26 END,
    ttype27 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27' THEN (other_keywords ->> 'TTYPE27')::text ELSE ttype27 END,
    tform27 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27' THEN (other_keywords ->> 'TFORM27')::text ELSE tform27 END,
    tunit27 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27' THEN (other_keywords ->> 'TUNIT27')::text ELSE tunit27 END,
    ttype28 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE28')::text) = other_keywords -> 'TTYPE28' THEN (other_keywords ->> 'TTYPE28')::text ELSE ttype28 END,
    tform28 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM28')::text) = other_keywords -> 'TFORM28' THEN (other_keywords ->> 'TFORM28')::text ELSE tform28 END,
    tunit28 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT28')::text) = other_keywords -> 'TUNIT28' THEN (other_keywords ->> 'TUNIT28')::text ELSE tunit28 END,
    ttype29 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE29')::text) = other_keywords -> 'TTYPE29' THEN (other_keywords ->> 'TTYPE29')::text ELSE ttype29 END,
    tform29 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM29')::text) = other_keywords -> 'TFORM29' THEN (other_keywords ->> 'TFORM29')::text ELSE tform29 END,
    tunit29 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT29')::text) = other_keywords -> 'TUNIT29' THEN (other_keywords ->> 'TUNIT29')::text ELSE tunit29 END,
    detector = CASE WHEN to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR' THEN (other_keywords ->> 'DETECTOR')::text ELSE detector END,
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    filename = CASE WHEN to_jsonb((other_keywords ->> 'FILENAME')::text) = other_keywords -> 'FILENAME' THEN (other_keywords ->> 'FILENAME')::text ELSE filename END,
    expgrpid = CASE WHEN to_jsonb((other_keywords ->> 'EXPGRPID')::text) = other_keywords -> 'EXPGRPID' THEN (other_keywords ->> 'EXPGRPID')::text ELSE expgrpid END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN 'TTYPE22' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN 'TFORM22' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN 'TUNIT22' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN 'TTYPE23' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN 'TFORM23' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN 'TUNIT23' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN 'TTYPE24' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN 'TFORM24' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN 'TUNIT24' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN 'TTYPE25' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN 'TFORM25' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN 'TUNIT25' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN 'TTYPE26' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN 'TFORM26' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN 'TUNIT26' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27' THEN 'TTYPE27' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27' THEN 'TFORM27' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27' THEN 'TUNIT27' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE28')::text) = other_keywords -> 'TTYPE28' THEN 'TTYPE28' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM28')::text) = other_keywords -> 'TFORM28' THEN 'TFORM28' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT28')::text) = other_keywords -> 'TUNIT28' THEN 'TUNIT28' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE29')::text) = other_keywords -> 'TTYPE29' THEN 'TTYPE29' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM29')::text) = other_keywords -> 'TFORM29' THEN 'TFORM29' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT29')::text) = other_keywords -> 'TUNIT29' THEN 'TUNIT29' END, CASE WHEN to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR' THEN 'DETECTOR' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END, CASE WHEN to_jsonb((other_keywords ->> 'FILENAME')::text) = other_keywords -> 'FILENAME' THEN 'FILENAME' END, CASE WHEN to_jsonb((other_keywords ->> 'EXPGRPID')::text) = other_keywords -> 'EXPGRPID' THEN 'EXPGRPID' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26', 'TTYPE27', 'TFORM27', 'TUNIT27', 'TTYPE28', 'TFORM28', 'TUNIT28', 'TTYPE29', 'TFORM29', 'TUNIT29', 'DETECTOR', 'WAVECOR', 'PTHLOSS', 'BARSHDW', 'FILENAME', 'EXPGRPID'] AND ((to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22') OR (to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22') OR (to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22') OR (to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23') OR (to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23') OR (to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23') OR (to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24') OR (to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24') OR (to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24') OR (to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25') OR (to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25') OR (to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25') OR (to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26') OR (to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26') OR (to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26') OR (to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27') OR (to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27') OR (to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27') OR (to_jsonb((other_keywords ->> 'TTYPE28')::text) = other_keywords -> 'TTYPE28') OR (to_jsonb((other_keywords ->> 'TFORM28')::text) = other_keywords -> 'TFORM28') OR (to_jsonb((other_keywords ->> 'TUNIT28')::text) = other_keywords -> 'TUNIT28') OR (to_jsonb((other_keywords ->> 'TTYPE29')::text) = other_keywords -> 'TTYPE29') OR (to_jsonb((other_keywords ->> 'TFORM29')::text) = other_keywords -> 'TFORM29') OR (to_jsonb((other_keywords ->> 'TUNIT29')::text) = other_keywords -> 'TUNIT29') OR (to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW') OR (to_jsonb((other_keywords ->> 'FILENAME')::text) = other_keywords -> 'FILENAME') OR (to_jsonb((other_keywords ->> 'EXPGRPID')::text) = other_keywords -> 'EXPGRPID'));
UPDATE x1d_extract1d SET
    effexptm = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFEXPTM')::text)) = other_keywords -> 'EFFEXPTM' THEN pg_temp.schemagen_number((other_keywords ->> 'EFFEXPTM')::text) ELSE effexptm END,
    effinttm = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFINTTM')::text)) = other_keywords -> 'EFFINTTM' THEN pg_temp.schemagen_number((other_keywords ->> 'EFFINTTM')::text) ELSE effinttm END,
    s_region = CASE WHEN to_jsonb((other_keywords ->> 'S_REGION')::text) = other_keywords -> 'S_REGION' THEN (other_keywords ->> 'S_REGION')::text ELSE s_region END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFEXPTM')::text)) = other_keywords -> 'EFFEXPTM' THEN 'EFFEXPTM' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFINTTM')::text)) = other_keywords -> 'EFFINTTM' THEN 'EFFINTTM' END, CASE WHEN to_jsonb((other_keywords ->> 'S_REGION')::text) = other_keywords -> 'S_REGION' THEN 'S_REGION' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['EFFEXPTM', 'EFFINTTM', 'S_REGION'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFEXPTM')::text)) = other_keywords -> 'EFFEXPTM') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EFFINTTM')::text)) = other_keywords -> 'EFFINTTM') OR (to_jsonb((other_keywords ->> 'S_REGION')::text) = other_keywords -> 'S_REGION'));
UPDATE x1dints_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE x1dints_extract1d SET
    ttype19 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE19')::text) = other_keywords -> 'TTYPE19' THEN (other_keywords ->> 'TTYPE19')::text ELSE ttype19 END,
    tform19 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM19')::text) = other_keywords -> 'TFORM19' THEN (other_keywords ->> 'TFORM19')::text ELSE tform19 END,
    tunit19 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT19')::text) = other_keywords -> 'TUNIT19' THEN (other_keywords ->> 'TUNIT19')::text ELSE tunit19 END,
    ttype20 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20' THEN (other_keywords ->> 'TTYPE20')::text ELSE ttype20 END,
    tform20 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20' THEN (other_keywords ->> 'TFORM20')::text ELSE tform20 END,
    tunit20 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20' THEN (other_keywords ->> 'TUNIT20')::text ELSE tunit20 END,
    ttype21 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21' THEN (other_keywords ->> 'TTYPE21')::text ELSE ttype21 END,
    tform21 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21' THEN (other_keywords ->> 'TFORM21')::text ELSE tform21 END,
    tunit21 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21' THEN (other_keywords ->> 'TUNIT21')::text ELSE tunit21 END,
    ttype22 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN (other_keywords ->> 'TTYPE22')::text ELSE ttype22 END,
    tform22 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN (other_keywords ->> 'TFORM22')::text ELSE tform22 END,
    tunit22 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN (other_keywords ->> 'TUNIT22')::text ELSE tunit22 END,
    ttype23 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN (other_keywords ->> 'TTYPE23')::text ELSE ttype23 END,
    tform23 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN (other_keywords ->> 'TFORM23')::text ELSE tform23 END,
    tunit23 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN (other_keywords ->> 'TUNIT23')::text ELSE tunit23 END,
    ttype24 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN (other_keywords ->> 'TTYPE24')::text ELSE ttype24 END,
    tform24 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN (other_keywords ->> 'TFORM24')::text ELSE tform24 END,
    tunit24 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN (other_keywords ->> 'TUNIT24')::text ELSE tunit24 END,
    ttype25 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN (other_keywords ->> 'TTYPE25')::text ELSE ttype25 END,
    tform25 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN (other_keywords ->> 'TFORM25')::text ELSE tform25 END,
    tunit25 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN (other_keywords ->> 'TUNIT25')::text ELSE tunit25 END,
    ttype26 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN (other_keywords ->> 'TTYPE26')::text ELSE ttype26 END,
    tform26 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN (other_keywords ->> 'TFORM26')::text ELSE tform26 END,
    tunit26 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN (other_keywords ->> 'TUNIT26')::text ELSE tunit26 END,
    ttype27 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27' THEN (other_keywords ->> 'TTYPE27')::text ELSE ttype27 END,
    tform27 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27' THEN (other_keywords ->> 'TFORM27')::text ELSE tform27 END,
    tunit27 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27' THEN (other_keywords ->> 'TUNIT27')::text ELSE tunit27 END,
    detector = CASE WHEN to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR' THEN (other_keywords ->> 'DETECTOR')::text ELSE detector END,
    wavecor = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text) ELSE wavecor END,
    pthloss = CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN (other_keywords ->> 'PTHLOSS')::text ELSE pthloss END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'TTYPE19')::text) = other_keywords -> 'TTYPE19' THEN 'TTYPE19' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM19')::text) = other_keywords -> 'TFORM19' THEN 'TFORM19' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT19')::text) = other_keywords -> 'TUNIT19' THEN 'TUNIT19' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20' THEN 'TTYPE20' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20' THEN 'TFORM20' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20' THEN 'TUNIT20' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21' THEN 'TTYPE21' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21' THEN 'TFORM21' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21' THEN 'TUNIT21' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN 'TTYPE22' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN 'TFORM22' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN 'TUNIT22' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN 'TTYPE23' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN 'TFORM23' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN 'TUNIT23' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN 'TTYPE24' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN 'TFORM24' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN 'TUNIT24' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN 'TTYPE25' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN 'TFORM25' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN 'TUNIT25' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN 'TTYPE26' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN 'TFORM26' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN 'TUNIT26' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27' THEN 'TTYPE27' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27' THEN 'TFORM27' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27' THEN 'TUNIT27' END, CASE WHEN to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR' THEN 'DETECTOR' END, CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR' THEN 'WAVECOR' END, CASE WHEN to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS' THEN 'PTHLOSS' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['TTYPE19', 'TFORM19', 'TUNIT19', 'TTYPE20', 'TFORM20', 'TUNIT20', 'TTYPE21', 'TFORM21', 'TUNIT21', 'TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26', 'TTYPE27', 'TFORM27', 'TUNIT27', 'DETECTOR', 'WAVECOR', 'PTHLOSS'] AND ((to_jsonb((other_keywords ->> 'TTYPE19')::text) = other_keywords -> 'TTYPE19') OR (to_jsonb((other_keywords ->> 'TFORM19')::text) = other_keywords -> 'TFORM19') OR (to_jsonb((other_keywords ->> 'TUNIT19')::text) = other_keywords -> 'TUNIT19') OR (to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20') OR (to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20') OR (to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20') OR (to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21') OR (to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21') OR (to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21') OR (to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22') OR (to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22') OR (to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22') OR (to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23') OR (to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23') OR (to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23') OR (to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24') OR (to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24') OR (to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24') OR (to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25') OR (to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25') OR (to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25') OR (to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26') OR (to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26') OR (to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26') OR (to_jsonb((other_keywords ->> 'TTYPE27')::text) = other_keywords -> 'TTYPE27') OR (to_jsonb((other_keywords ->> 'TFORM27')::text) = other_keywords -> 'TFORM27') OR (to_jsonb((other_keywords ->> 'TUNIT27')::text) = other_keywords -> 'TUNIT27') OR (to_jsonb((other_keywords ->> 'DETECTOR')::text) = other_keywords -> 'DETECTOR') OR (to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'WAVECOR')::text)) = other_keywords -> 'WAVECOR') OR (to_jsonb((other_keywords ->> 'PTHLOSS')::text) = other_keywords -> 'PTHLOSS'));
UPDATE x1dints_extract1d SET
    barshdw = CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text) ELSE barshdw END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW' THEN 'BARSHDW' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['BARSHDW'] AND ((to_jsonb(pg_temp.schemagen_boolean((other_keywords ->> 'BARSHDW')::text)) = other_keywords -> 'BARSHDW'));
UPDATE c1d_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE c1d_combine1d SET
    ttype9 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE9')::text) = other_keywords -> 'TTYPE9' THEN (other_keywords ->> 'TTYPE9')::text ELSE ttype9 END,
    tform9 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM9')::text) = other_keywords -> 'TFORM9' THEN (other_keywords ->> 'TFORM9')::text ELSE tform9 END,
    tunit9 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT9')::text) = other_keywords -> 'TUNIT9' THEN (other_keywords ->> 'TUNIT9')::text ELSE tunit9 END,
    ttype10 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE10')::text) = other_keywords -> 'TTYPE10' THEN (other_keywords ->> 'TTYPE10')::text ELSE ttype10 END,
    tform10 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM10')::text) = other_keywords -> 'TFORM10' THEN (other_keywords ->> 'TFORM10')::text ELSE tform10 END,
    tunit10 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT10')::text) = other_keywords -> 'TUNIT10' THEN (other_keywords ->> 'TUNIT10')::text ELSE tunit10 END,
    ttype11 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE11')::text) = other_keywords -> 'TTYPE11' THEN (other_keywords ->> 'TTYPE11')::text ELSE ttype11 END,
    tform11 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM11')::text) = other_keywords -> 'TFORM11' THEN (other_keywords ->> 'TFORM11')::text ELSE tform11 END,
    tunit11 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT11')::text) = other_keywords -> 'TUNIT11' THEN (other_keywords ->> 'TUNIT11')::text ELSE tunit11 END,
    ttype12 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE12')::text) = other_keywords -> 'TTYPE12' THEN (other_keywords ->> 'TTYPE12')::text ELSE ttype12 END,
    tform12 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM12')::text) = other_keywords -> 'TFORM12' THEN (other_keywords ->> 'TFORM12')::text ELSE tform12 END,
    tunit12 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT12')::text) = other_keywords -> 'TUNIT12' THEN (other_keywords ->> 'TUNIT12')::text ELSE tunit12 END,
    ttype13 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE13')::text) = other_keywords -> 'TTYPE13' THEN (other_keywords ->> 'TTYPE13')::text ELSE ttype13 END,
    tform13 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM13')::text) = other_keywords -> 'TFORM13' THEN (other_keywords ->> 'TFORM13')::text ELSE tform13 END,
    tunit13 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT13')::text) = other_keywords -> 'TUNIT13' THEN (other_keywords ->> 'TUNIT13')::text ELSE tunit13 END,
    dispaxis = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'DISPAXIS')::text)) = other_keywords -> 'DISPAXIS' THEN pg_temp.schemagen_integer((other_keywords ->> 'DISPAXIS')::text) ELSE dispaxis END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'TTYPE9')::text) = other_keywords -> 'TTYPE9' THEN 'TTYPE9' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM9')::text) = other_keywords -> 'TFORM9' THEN 'TFORM9' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT9')::text) = other_keywords -> 'TUNIT9' THEN 'TUNIT9' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE10')::text) = other_keywords -> 'TTYPE10' THEN 'TTYPE10' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM10')::text) = other_keywords -> 'TFORM10' THEN 'TFORM10' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT10')::text) = other_keywords -> 'TUNIT10' THEN 'TUNIT10' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE11')::text) = other_keywords -> 'TTYPE11' THEN 'TTYPE11' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM11')::text) = other_keywords -> 'TFORM11' THEN 'TFORM11' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT11')::text) = other_keywords -> 'TUNIT11' THEN 'TUNIT11' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE12')::text) = other_keywords -> 'TTYPE12' THEN 'TTYPE12' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM12')::text) = other_keywords -> 'TFORM12' THEN 'TFORM12' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT12')::text) = other_keywords -> 'TUNIT12' THEN 'TUNIT12' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE13')::text) = other_keywords -> 'TTYPE13' THEN 'TTYPE13' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM13')::text) = other_keywords -> 'TFORM13' THEN 'TFORM13' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT13')::text) = other_keywords -> 'TUNIT13' THEN 'TUNIT13' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'DISPAXIS')::text)) = other_keywords -> 'DISPAXIS' THEN 'DISPAXIS' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['TTYPE9', 'TFORM9', 'TUNIT9', 'TTYPE10', 'TFORM10', 'TUNIT10', 'TTYPE11', 'TFORM11', 'TUNIT11', 'TTYPE12', 'TFORM12', 'TUNIT12', 'TTYPE13', 'TFORM13', 'TUNIT13', 'DISPAXIS'] AND ((to_jsonb((other_keywords ->> 'TTYPE9')::text) = other_keywords -> 'TTYPE9') OR (to_jsonb((other_keywords ->> 'TFORM9')::text) = other_keywords -> 'TFORM9') OR (to_jsonb((other_keywords ->> 'TUNIT9')::text) = other_keywords -> 'TUNIT9') OR (to_jsonb((other_keywords ->> 'TTYPE10')::text) = other_keywords -> 'TTYPE10') OR (to_jsonb((other_keywords ->> 'TFORM10')::text) = other_keywords -> 'TFORM10') OR (to_jsonb((other_keywords ->> 'TUNIT10')::text) = other_keywords -> 'TUNIT10') OR (to_jsonb((other_keywords ->> 'TTYPE11')::text) = other_keywords -> 'TTYPE11') OR (to_jsonb((other_keywords ->> 'TFORM11')::text) = other_keywords -> 'TFORM11') OR (to_jsonb((other_keywords ->> 'TUNIT11')::text) = other_keywords -> 'TUNIT11') OR (to_jsonb((other_keywords ->> 'TTYPE12')::text) = other_keywords -> 'TTYPE12') OR (to_jsonb((other_keywords ->> 'TFORM12')::text) = other_keywords -> 'TFORM12') OR (to_jsonb((other_keywords ->> 'TUNIT12')::text) = other_keywords -> 'TUNIT12') OR (to_jsonb((other_keywords ->> 'TTYPE13')::text) = other_keywords -> 'TTYPE13') OR (to_jsonb((other_keywords ->> 'TFORM13')::text) = other_keywords -> 'TFORM13') OR (to_jsonb((other_keywords ->> 'TUNIT13')::text) = other_keywords -> 'TUNIT13') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'DISPAXIS')::text)) = other_keywords -> 'DISPAXIS'));
UPDATE psfstack_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE psfalign_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE psfsub_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE ami_oi_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE psf_ami_oi_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE amimulti_oi_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE amilg_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE aminorm_oi_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE wfscmb_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE segm_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE image_cal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
UPDATE stacked_cal_primary SET
    fgs_aper = CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN (other_keywords ->> 'FGS_APER')::text ELSE fgs_aper END,
    gsidl_x = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text) ELSE gsidl_x END,
    gsidl_y = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text) ELSE gsidl_y END,
    v2_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text) ELSE v2_ref END,
    v3_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text) ELSE v3_ref END,
    roll_ref = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text) ELSE roll_ref END,
    v3i_yang = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text) ELSE v3i_yang END,
    vparity = CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text) ELSE vparity END,
    r_bkg = CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN (other_keywords ->> 'R_BKG')::text ELSE r_bkg END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER' THEN 'FGS_APER' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X' THEN 'GSIDL_X' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y' THEN 'GSIDL_Y' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF' THEN 'V2_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF' THEN 'V3_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF' THEN 'ROLL_REF' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG' THEN 'V3I_YANG' END, CASE WHEN to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY' THEN 'VPARITY' END, CASE WHEN to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG' THEN 'R_BKG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['FGS_APER', 'GSIDL_X', 'GSIDL_Y', 'V2_REF', 'V3_REF', 'ROLL_REF', 'V3I_YANG', 'VPARITY', 'R_BKG'] AND ((to_jsonb((other_keywords ->> 'FGS_APER')::text) = other_keywords -> 'FGS_APER') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_X')::text)) = other_keywords -> 'GSIDL_X') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'GSIDL_Y')::text)) = other_keywords -> 'GSIDL_Y') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V2_REF')::text)) = other_keywords -> 'V2_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3_REF')::text)) = other_keywords -> 'V3_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'ROLL_REF')::text)) = other_keywords -> 'ROLL_REF') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'V3I_YANG')::text)) = other_keywords -> 'V3I_YANG') OR (to_jsonb(pg_temp.schemagen_integer((other_keywords ->> 'VPARITY')::text)) = other_keywords -> 'VPARITY') OR (to_jsonb((other_keywords ->> 'R_BKG')::text) = other_keywords -> 'R_BKG'));
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

