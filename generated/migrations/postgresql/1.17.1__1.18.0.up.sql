-- jwst 1.17.1 → 1.18.0, up. PostgreSQL.
-- Carries a database from jwst 1.17.1 to 1.18.0. Loses nothing: what 1.18.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.1', '1.17.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.17.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_integer(value text) RETURNS BIGINT LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?[0-9]{1,19})$(?!\n)' THEN value::BIGINT END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_primary WHERE instrument = 'NIRSPEC';
DELETE FROM other_c1d_primary WHERE instrument = 'NIRSPEC';
CREATE TABLE IF NOT EXISTS nirspec_c1d_primary PARTITION OF c1d_primary FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_primary SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_primary WHERE instrument = 'MIRI';
DELETE FROM other_c1d_primary WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_c1d_primary PARTITION OF c1d_primary FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_primary SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
COMMENT ON COLUMN c1d_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN c1d_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN c1d_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN c1d_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN c1d_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN c1d_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN c1d_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN c1d_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN c1d_primary.bkgd_scl IS 'Background scale factor';

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_sci WHERE instrument = 'NIRSPEC';
DELETE FROM other_c1d_sci WHERE instrument = 'NIRSPEC';
CREATE TABLE IF NOT EXISTS nirspec_c1d_sci PARTITION OF c1d_sci FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_sci SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_sci WHERE instrument = 'MIRI';
DELETE FROM other_c1d_sci WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_c1d_sci PARTITION OF c1d_sci FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_sci SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_int_times WHERE instrument = 'NIRSPEC';
DELETE FROM other_c1d_int_times WHERE instrument = 'NIRSPEC';
CREATE TABLE IF NOT EXISTS nirspec_c1d_int_times PARTITION OF c1d_int_times FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_int_times SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_int_times WHERE instrument = 'MIRI';
DELETE FROM other_c1d_int_times WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_c1d_int_times PARTITION OF c1d_int_times FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_int_times SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_combine1d WHERE instrument = 'NIRSPEC';
DELETE FROM other_c1d_combine1d WHERE instrument = 'NIRSPEC';
CREATE TABLE IF NOT EXISTS nirspec_c1d_combine1d PARTITION OF c1d_combine1d FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_combine1d SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_combine1d WHERE instrument = 'MIRI';
DELETE FROM other_c1d_combine1d WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_c1d_combine1d PARTITION OF c1d_combine1d FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_combine1d SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_asdf WHERE instrument = 'NIRSPEC';
DELETE FROM other_c1d_asdf WHERE instrument = 'NIRSPEC';
CREATE TABLE IF NOT EXISTS nirspec_c1d_asdf PARTITION OF c1d_asdf FOR VALUES IN ('NIRSPEC') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_asdf SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM other_c1d_asdf WHERE instrument = 'MIRI';
DELETE FROM other_c1d_asdf WHERE instrument = 'MIRI';
CREATE TABLE IF NOT EXISTS miri_c1d_asdf PARTITION OF c1d_asdf FOR VALUES IN ('MIRI') WITH (toast_tuple_target = 4080);
INSERT INTO c1d_asdf SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN uncal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN uncal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN uncal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN uncal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN uncal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN uncal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN uncal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN uncal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN uncal_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN image_uncal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN image_uncal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN image_uncal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN image_uncal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN image_uncal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN image_uncal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN image_uncal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN image_uncal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN image_uncal_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN stacked_uncal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN stacked_uncal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN stacked_uncal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN stacked_uncal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN stacked_uncal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN stacked_uncal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN stacked_uncal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN stacked_uncal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN stacked_uncal_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN ramp_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN ramp_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN ramp_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN ramp_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN ramp_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN ramp_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN ramp_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN ramp_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN ramp_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN dark_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN dark_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN dark_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN dark_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN dark_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN dark_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN dark_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN dark_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN dark_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN trapsfilled_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN trapsfilled_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN trapsfilled_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN trapsfilled_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN trapsfilled_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN trapsfilled_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN trapsfilled_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN trapsfilled_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN rate_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN rate_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN rate_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN rate_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN rate_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN rate_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN rate_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN rate_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN rate_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN rateints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN rateints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN rateints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN rateints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN rateints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN rateints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN rateints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN rateints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN rateints_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN fitopt_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN fitopt_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN fitopt_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN fitopt_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN fitopt_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN fitopt_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN fitopt_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN fitopt_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN fitopt_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN bsub_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN bsub_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN bsub_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN bsub_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN bsub_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN bsub_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN bsub_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN bsub_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN bsub_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN bsubints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN bsubints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN bsubints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN bsubints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN bsubints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN bsubints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN bsubints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN bsubints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN bsubints_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN cal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN cal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN cal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN cal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN cal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN cal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN cal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN cal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN cal_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN cal_sci.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN cal_sci.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN cal_sci.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN calints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN calints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN calints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN calints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN calints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN calints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN calints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN calints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN calints_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN calints_sci.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN calints_sci.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN calints_sci.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN crf_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN crf_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN crf_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN crf_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN crf_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN crf_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN crf_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN crf_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN crf_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN crf_sci.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN crf_sci.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN crf_sci.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN crfints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN crfints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN crfints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN crfints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN crfints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN crfints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN crfints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN crfints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN crfints_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN crfints_sci.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN crfints_sci.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN crfints_sci.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN i2d_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN i2d_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN i2d_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN i2d_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN i2d_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN i2d_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN i2d_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN i2d_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN i2d_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN s2d_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN s2d_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN s2d_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN s2d_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN s2d_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN s2d_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN s2d_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN s2d_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN s2d_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN s2d_sci.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN s2d_sci.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN s2d_sci.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN s3d_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN s3d_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN s3d_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN s3d_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN s3d_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN s3d_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN s3d_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN s3d_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN s3d_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN x1d_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN x1d_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN x1d_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN x1d_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN x1d_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN x1d_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN x1d_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN x1d_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN x1d_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype19 TEXT,
    ADD COLUMN IF NOT EXISTS tform19 TEXT,
    ADD COLUMN IF NOT EXISTS tunit19 TEXT,
    ADD COLUMN IF NOT EXISTS ttype20 TEXT,
    ADD COLUMN IF NOT EXISTS tform20 TEXT,
    ADD COLUMN IF NOT EXISTS tunit20 TEXT,
    ADD COLUMN IF NOT EXISTS ttype21 TEXT,
    ADD COLUMN IF NOT EXISTS tform21 TEXT,
    ADD COLUMN IF NOT EXISTS tunit21 TEXT,
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN x1d_extract1d.ttype19 IS 'Name of column 19 of the table';
COMMENT ON COLUMN x1d_extract1d.tform19 IS 'Format of column 19 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit19 IS 'Unit of column 19 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN x1d_extract1d.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN x1d_extract1d.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN x1d_extract1d.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN x1d_extract1d.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN x1d_extract1d.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN x1dints_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN x1dints_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN x1dints_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN x1dints_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN x1dints_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN x1dints_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN x1dints_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN x1dints_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_extract1d.msaquad IS 'MSA quadrant for slit';
COMMENT ON COLUMN x1dints_extract1d.sltxscl IS 'Scale open to full MSA slit coordinates (X dir)';
COMMENT ON COLUMN x1dints_extract1d.sltyscl IS 'Scale open to full MSA slit coordinates (Y dir)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN psfstack_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN psfstack_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN psfstack_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN psfstack_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN psfstack_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN psfstack_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN psfstack_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN psfstack_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN psfstack_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN psfalign_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN psfalign_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN psfalign_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN psfalign_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN psfalign_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN psfalign_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN psfalign_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN psfalign_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN psfalign_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN psfsub_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN psfsub_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN psfsub_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN psfsub_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN psfsub_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN psfsub_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN psfsub_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN psfsub_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN psfsub_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN ami_oi_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN ami_oi_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN ami_oi_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN ami_oi_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN ami_oi_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN ami_oi_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN ami_oi_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN ami_oi_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN ami_oi_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN psf_ami_oi_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN psf_ami_oi_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN psf_ami_oi_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN psf_ami_oi_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN psf_ami_oi_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN psf_ami_oi_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN psf_ami_oi_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN psf_ami_oi_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN psf_ami_oi_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN amimulti_oi_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN amimulti_oi_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN amimulti_oi_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN amimulti_oi_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN amimulti_oi_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN amimulti_oi_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN amimulti_oi_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN amimulti_oi_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN amimulti_oi_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN amilg_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN amilg_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN amilg_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN amilg_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN amilg_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN amilg_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN amilg_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN amilg_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN amilg_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_oi_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN aminorm_oi_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN aminorm_oi_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN aminorm_oi_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN aminorm_oi_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN aminorm_oi_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN aminorm_oi_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN aminorm_oi_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN aminorm_oi_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN wfscmb_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN wfscmb_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN wfscmb_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN wfscmb_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN wfscmb_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN wfscmb_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN wfscmb_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN wfscmb_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN wfscmb_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN segm_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN segm_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN segm_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN segm_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN segm_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN segm_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN segm_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN segm_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN segm_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN image_cal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN image_cal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN image_cal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN image_cal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN image_cal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN image_cal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN image_cal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN image_cal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN image_cal_primary.bkgd_scl IS 'Background scale factor';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE PRECISION;
COMMENT ON COLUMN stacked_cal_primary.mstr_rd1 IS 'Num. substripe rows read starting at SUBSTRT1';
COMMENT ON COLUMN stacked_cal_primary.mstr_sk1 IS 'Num. rows to skip after reading MSTR_RD1 rows';
COMMENT ON COLUMN stacked_cal_primary.mstr_rd2 IS 'Num. rows read in subsequent substripes';
COMMENT ON COLUMN stacked_cal_primary.mstr_sk2 IS 'Num. rows to skip between susequent substripes';
COMMENT ON COLUMN stacked_cal_primary.mstr_rpt IS 'Repeat reading MSTR_RD2 rows at first position';
COMMENT ON COLUMN stacked_cal_primary.mstr_ilv IS 'Interleave MSTR_RD1 rows between substripes';
COMMENT ON COLUMN stacked_cal_primary.sstr_stp IS 'Rows to advance superstripe postn btwn intgrtns';
COMMENT ON COLUMN stacked_cal_primary.sstr_nst IS 'Num. superstripe positions in super-integration';
COMMENT ON COLUMN stacked_cal_primary.bkgd_scl IS 'Background scale factor';

UPDATE c1d_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE uncal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE image_uncal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE stacked_uncal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE ramp_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE dark_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE trapsfilled_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE rate_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE rateints_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE fitopt_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE bsub_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE bsubints_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE cal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE cal_sci AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE calints_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE calints_sci AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE crf_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE crf_sci AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE crfints_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE crfints_sci AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE i2d_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE s2d_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE s2d_sci AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE s3d_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE x1d_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE x1d_extract1d AS t SET (ttype19, tform19, tunit19, ttype20, tform20, tunit20, ttype21, tform21, tunit21, msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.ttype19, t.ttype19), coalesce(f.tform19, t.tform19), coalesce(f.tunit19, t.tunit19), coalesce(f.ttype20, t.ttype20), coalesce(f.tform20, t.tform20), coalesce(f.tunit20, t.tunit20), coalesce(f.ttype21, t.ttype21), coalesce(f.tform21, t.tform21), coalesce(f.tunit21, t.tunit21), coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype19 IS NOT NULL THEN 'TTYPE19' END, CASE WHEN f.tform19 IS NOT NULL THEN 'TFORM19' END, CASE WHEN f.tunit19 IS NOT NULL THEN 'TUNIT19' END, CASE WHEN f.ttype20 IS NOT NULL THEN 'TTYPE20' END, CASE WHEN f.tform20 IS NOT NULL THEN 'TFORM20' END, CASE WHEN f.tunit20 IS NOT NULL THEN 'TUNIT20' END, CASE WHEN f.ttype21 IS NOT NULL THEN 'TTYPE21' END, CASE WHEN f.tform21 IS NOT NULL THEN 'TFORM21' END, CASE WHEN f.tunit21 IS NOT NULL THEN 'TUNIT21' END, CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
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
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE19')::text AS ttype19, (schemagen_held ->> 'TFORM19')::text AS tform19, (schemagen_held ->> 'TUNIT19')::text AS tunit19, (schemagen_held ->> 'TTYPE20')::text AS ttype20, (schemagen_held ->> 'TFORM20')::text AS tform20, (schemagen_held ->> 'TUNIT20')::text AS tunit20, (schemagen_held ->> 'TTYPE21')::text AS ttype21, (schemagen_held ->> 'TFORM21')::text AS tform21, (schemagen_held ->> 'TUNIT21')::text AS tunit21, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE19', 'TFORM19', 'TUNIT19', 'TTYPE20', 'TFORM20', 'TUNIT20', 'TTYPE21', 'TFORM21', 'TUNIT21', 'MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE x1dints_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE x1dints_extract1d AS t SET (msaquad, sltxscl, sltyscl, other_keywords) = (
    SELECT coalesce(f.msaquad, t.msaquad), coalesce(f.sltxscl, t.sltxscl), coalesce(f.sltyscl, t.sltyscl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.msaquad IS NOT NULL THEN 'MSAQUAD' END, CASE WHEN f.sltxscl IS NOT NULL THEN 'SLTXSCL' END, CASE WHEN f.sltyscl IS NOT NULL THEN 'SLTYSCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.msaquad) = schemagen_held -> 'MSAQUAD' THEN v.msaquad END AS msaquad,
            CASE WHEN to_jsonb(v.sltxscl) = schemagen_held -> 'SLTXSCL' THEN v.sltxscl END AS sltxscl,
            CASE WHEN to_jsonb(v.sltyscl) = schemagen_held -> 'SLTYSCL' THEN v.sltyscl END AS sltyscl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSAQUAD')::text) AS msaquad, pg_temp.schemagen_number((schemagen_held ->> 'SLTXSCL')::text) AS sltxscl, pg_temp.schemagen_number((schemagen_held ->> 'SLTYSCL')::text) AS sltyscl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSAQUAD', 'SLTXSCL', 'SLTYSCL'];
UPDATE psfstack_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE psfalign_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE psfsub_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE ami_oi_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE psf_ami_oi_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE amimulti_oi_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE amilg_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE aminorm_oi_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE wfscmb_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE segm_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE image_cal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE stacked_cal_primary AS t SET (mstr_rd1, mstr_sk1, mstr_rd2, mstr_sk2, mstr_rpt, mstr_ilv, sstr_stp, sstr_nst, bkgd_scl, other_keywords) = (
    SELECT coalesce(f.mstr_rd1, t.mstr_rd1), coalesce(f.mstr_sk1, t.mstr_sk1), coalesce(f.mstr_rd2, t.mstr_rd2), coalesce(f.mstr_sk2, t.mstr_sk2), coalesce(f.mstr_rpt, t.mstr_rpt), coalesce(f.mstr_ilv, t.mstr_ilv), coalesce(f.sstr_stp, t.sstr_stp), coalesce(f.sstr_nst, t.sstr_nst), coalesce(f.bkgd_scl, t.bkgd_scl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.mstr_rd1 IS NOT NULL THEN 'MSTR_RD1' END, CASE WHEN f.mstr_sk1 IS NOT NULL THEN 'MSTR_SK1' END, CASE WHEN f.mstr_rd2 IS NOT NULL THEN 'MSTR_RD2' END, CASE WHEN f.mstr_sk2 IS NOT NULL THEN 'MSTR_SK2' END, CASE WHEN f.mstr_rpt IS NOT NULL THEN 'MSTR_RPT' END, CASE WHEN f.mstr_ilv IS NOT NULL THEN 'MSTR_ILV' END, CASE WHEN f.sstr_stp IS NOT NULL THEN 'SSTR_STP' END, CASE WHEN f.sstr_nst IS NOT NULL THEN 'SSTR_NST' END, CASE WHEN f.bkgd_scl IS NOT NULL THEN 'BKGD_SCL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.mstr_rd1) = schemagen_held -> 'MSTR_RD1' THEN v.mstr_rd1 END AS mstr_rd1,
            CASE WHEN to_jsonb(v.mstr_sk1) = schemagen_held -> 'MSTR_SK1' THEN v.mstr_sk1 END AS mstr_sk1,
            CASE WHEN to_jsonb(v.mstr_rd2) = schemagen_held -> 'MSTR_RD2' THEN v.mstr_rd2 END AS mstr_rd2,
            CASE WHEN to_jsonb(v.mstr_sk2) = schemagen_held -> 'MSTR_SK2' THEN v.mstr_sk2 END AS mstr_sk2,
            CASE WHEN to_jsonb(v.mstr_rpt) = schemagen_held -> 'MSTR_RPT' THEN v.mstr_rpt END AS mstr_rpt,
            CASE WHEN to_jsonb(v.mstr_ilv) = schemagen_held -> 'MSTR_ILV' THEN v.mstr_ilv END AS mstr_ilv,
            CASE WHEN to_jsonb(v.sstr_stp) = schemagen_held -> 'SSTR_STP' THEN v.sstr_stp END AS sstr_stp,
            CASE WHEN to_jsonb(v.sstr_nst) = schemagen_held -> 'SSTR_NST' THEN v.sstr_nst END AS sstr_nst,
            CASE WHEN to_jsonb(v.bkgd_scl) = schemagen_held -> 'BKGD_SCL' THEN v.bkgd_scl END AS bkgd_scl
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD1')::text) AS mstr_rd1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK1')::text) AS mstr_sk1, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RD2')::text) AS mstr_rd2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_SK2')::text) AS mstr_sk2, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_RPT')::text) AS mstr_rpt, pg_temp.schemagen_integer((schemagen_held ->> 'MSTR_ILV')::text) AS mstr_ilv, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_STP')::text) AS sstr_stp, pg_temp.schemagen_integer((schemagen_held ->> 'SSTR_NST')::text) AS sstr_nst, pg_temp.schemagen_number((schemagen_held ->> 'BKGD_SCL')::text) AS bkgd_scl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['MSTR_RD1', 'MSTR_SK1', 'MSTR_RD2', 'MSTR_SK2', 'MSTR_RPT', 'MSTR_ILV', 'SSTR_STP', 'SSTR_NST', 'BKGD_SCL'];
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant", "slits.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale", "slits.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale", "slits.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'msaquad', 'MSAQUAD', 'SCI', '["exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype19', 'TTYPE19', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform19', 'TFORM19', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit19', 'TUNIT19', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype20', 'TTYPE20', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform20', 'TFORM20', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit20', 'TUNIT20', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype21', 'TTYPE21', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform21', 'TFORM21', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit21', 'TUNIT21', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.0', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

