-- jwst 1.17.1 → 1.18.0, down. PostgreSQL.
-- Takes a database back from jwst 1.18.0 to 1.17.1. What only 1.18.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.0', '1.18.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.18.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nirspec_c1d_primary;
DROP TABLE nirspec_c1d_primary;
INSERT INTO c1d_primary SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_c1d_primary;
DROP TABLE miri_c1d_primary;
INSERT INTO c1d_primary SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nirspec_c1d_sci;
DROP TABLE nirspec_c1d_sci;
INSERT INTO c1d_sci SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_c1d_sci;
DROP TABLE miri_c1d_sci;
INSERT INTO c1d_sci SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nirspec_c1d_int_times;
DROP TABLE nirspec_c1d_int_times;
INSERT INTO c1d_int_times SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_c1d_int_times;
DROP TABLE miri_c1d_int_times;
INSERT INTO c1d_int_times SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nirspec_c1d_combine1d;
DROP TABLE nirspec_c1d_combine1d;
INSERT INTO c1d_combine1d SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_c1d_combine1d;
DROP TABLE miri_c1d_combine1d;
INSERT INTO c1d_combine1d SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM nirspec_c1d_asdf;
DROP TABLE nirspec_c1d_asdf;
INSERT INTO c1d_asdf SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;
CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_c1d_asdf;
DROP TABLE miri_c1d_asdf;
INSERT INTO c1d_asdf SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE calints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE crf_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE crfints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE s2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ttype19,
    DROP COLUMN IF EXISTS tform19,
    DROP COLUMN IF EXISTS tunit19,
    DROP COLUMN IF EXISTS ttype20,
    DROP COLUMN IF EXISTS tform20,
    DROP COLUMN IF EXISTS tunit20,
    DROP COLUMN IF EXISTS ttype21,
    DROP COLUMN IF EXISTS tform21,
    DROP COLUMN IF EXISTS tunit21,
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) || coalesce(other_keywords, '{}')
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) || coalesce(other_keywords, '{}')
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS mstr_rd1,
    DROP COLUMN IF EXISTS mstr_sk1,
    DROP COLUMN IF EXISTS mstr_rd2,
    DROP COLUMN IF EXISTS mstr_sk2,
    DROP COLUMN IF EXISTS mstr_rpt,
    DROP COLUMN IF EXISTS mstr_ilv,
    DROP COLUMN IF EXISTS sstr_stp,
    DROP COLUMN IF EXISTS sstr_nst,
    DROP COLUMN IF EXISTS bkgd_scl;

DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_ilv' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_stp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_nst' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgd_scl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaquad' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltxscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltyscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1d_extract1d');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.1', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

