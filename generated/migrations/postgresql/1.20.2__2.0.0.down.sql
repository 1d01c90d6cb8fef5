-- jwst 1.20.2 → 2.0.0, down. PostgreSQL.
-- Takes a database back from jwst 2.0.0 to 1.20.2. What only 2.0.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 2.0.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('2.0.0')) THEN
        RAISE EXCEPTION 'what jwst 2.0.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_cal_barshadow;
DROP TABLE miri_cal_barshadow;
INSERT INTO cal_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_cal_flatfield_ps;
DROP TABLE miri_cal_flatfield_ps;
INSERT INTO cal_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_cal_flatfield_un;
DROP TABLE miri_cal_flatfield_un;
INSERT INTO cal_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_cal_photom_ps;
DROP TABLE miri_cal_photom_ps;
INSERT INTO cal_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_cal_photom_un;
DROP TABLE miri_cal_photom_un;
INSERT INTO cal_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_barshadow;
DROP TABLE miri_calints_barshadow;
INSERT INTO calints_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_wht;
DROP TABLE miri_calints_wht;
INSERT INTO calints_wht SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_con;
DROP TABLE miri_calints_con;
INSERT INTO calints_con SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_flatfield_ps;
DROP TABLE miri_calints_flatfield_ps;
INSERT INTO calints_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_flatfield_un;
DROP TABLE miri_calints_flatfield_un;
INSERT INTO calints_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_pathloss_ps;
DROP TABLE miri_calints_pathloss_ps;
INSERT INTO calints_pathloss_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_pathloss_un;
DROP TABLE miri_calints_pathloss_un;
INSERT INTO calints_pathloss_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_photom_ps;
DROP TABLE miri_calints_photom_ps;
INSERT INTO calints_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_calints_photom_un;
DROP TABLE miri_calints_photom_un;
INSERT INTO calints_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crf_barshadow;
DROP TABLE miri_crf_barshadow;
INSERT INTO crf_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crf_flatfield_ps;
DROP TABLE miri_crf_flatfield_ps;
INSERT INTO crf_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crf_flatfield_un;
DROP TABLE miri_crf_flatfield_un;
INSERT INTO crf_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crf_photom_ps;
DROP TABLE miri_crf_photom_ps;
INSERT INTO crf_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crf_photom_un;
DROP TABLE miri_crf_photom_un;
INSERT INTO crf_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_barshadow;
DROP TABLE miri_crfints_barshadow;
INSERT INTO crfints_barshadow SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_wht;
DROP TABLE miri_crfints_wht;
INSERT INTO crfints_wht SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_con;
DROP TABLE miri_crfints_con;
INSERT INTO crfints_con SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_flatfield_ps;
DROP TABLE miri_crfints_flatfield_ps;
INSERT INTO crfints_flatfield_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_flatfield_un;
DROP TABLE miri_crfints_flatfield_un;
INSERT INTO crfints_flatfield_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_pathloss_ps;
DROP TABLE miri_crfints_pathloss_ps;
INSERT INTO crfints_pathloss_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_pathloss_un;
DROP TABLE miri_crfints_pathloss_un;
INSERT INTO crfints_pathloss_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_photom_ps;
DROP TABLE miri_crfints_photom_ps;
INSERT INTO crfints_photom_ps SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

CREATE TEMPORARY TABLE schemagen_moved ON COMMIT DROP AS SELECT * FROM miri_crfints_photom_un;
DROP TABLE miri_crfints_photom_un;
INSERT INTO crfints_photom_un SELECT * FROM pg_temp.schemagen_moved;
DROP TABLE pg_temp.schemagen_moved;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN uncal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN image_uncal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN image_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN stacked_uncal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN stacked_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN ramp_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN ramp_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN dark_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN dark_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN trapsfilled_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN trapsfilled_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN rate_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN rate_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN rateints_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN rateints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN fitopt_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN fitopt_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN bsub_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN bsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN bsubints_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN bsubints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN cal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE cal_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN calints_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN calints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE calints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN crf_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN crf_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE crf_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN crfints_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN crfints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE crfints_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN i2d_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN i2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN s2d_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN s2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE s2d_sci SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN s3d_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN s3d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN x1d_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN x1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE x1d_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos, 'PA_APER', pa_aper)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    DROP COLUMN IF EXISTS pa_aper;
COMMENT ON COLUMN x1d_extract1d.s_region IS 'Footprint of direct image(s) matched to grism observations';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN x1dints_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN x1dints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE x1dints_extract1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos, 'S_REGION', s_region, 'PA_APER', pa_aper)) || coalesce(other_keywords, '{}')
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR s_region IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS pa_aper;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN c1d_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN c1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN psfstack_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN psfstack_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN psfalign_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN psfalign_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN psfsub_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN psfsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN ami_oi_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN ami_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN psf_ami_oi_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN psf_ami_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN amimulti_oi_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN amimulti_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN amilg_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN amilg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN aminorm_oi_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN aminorm_oi_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN wfscmb_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN wfscmb_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN segm_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN segm_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN image_cal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN image_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) || coalesce(other_keywords, '{}')
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS fwposoff,
    DROP COLUMN IF EXISTS fwpostol,
    DROP COLUMN IF EXISTS pwposoff,
    DROP COLUMN IF EXISTS pwpostol,
    DROP COLUMN IF EXISTS sub_shrt,
    DROP COLUMN IF EXISTS sub_long,
    DROP COLUMN IF EXISTS s_trcmod,
    DROP COLUMN IF EXISTS s_pctfrm,
    DROP COLUMN IF EXISTS s_tacntr,
    DROP COLUMN IF EXISTS int1skip,
    DROP COLUMN IF EXISTS int2skip,
    DROP COLUMN IF EXISTS int1ugp1,
    DROP COLUMN IF EXISTS int2ugp1,
    DROP COLUMN IF EXISTS int1bors,
    DROP COLUMN IF EXISTS int2bors;
COMMENT ON COLUMN stacked_cal_primary.s_amiavg IS 'AMI Fringe Averaging';
COMMENT ON COLUMN stacked_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'uncal_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM uncal_int_times_stripe AS t;
DROP TABLE uncal_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ramp_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM ramp_int_times_stripe AS t;
DROP TABLE ramp_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'dark_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM dark_int_times_stripe AS t;
DROP TABLE dark_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'rate_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM rate_tracemodel AS t;
DROP TABLE rate_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'rateints_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM rateints_int_times_stripe AS t;
DROP TABLE rateints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'bsub_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM bsub_tracemodel AS t;
DROP TABLE bsub_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'bsubints_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM bsubints_int_times_stripe AS t;
DROP TABLE bsubints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'cal_int_times' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM cal_int_times AS t;
DROP TABLE cal_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'cal_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM cal_int_times_stripe AS t;
DROP TABLE cal_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'cal_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM cal_tracemodel AS t;
DROP TABLE cal_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'calints_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM calints_int_times_stripe AS t;
DROP TABLE calints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crf_int_times' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crf_int_times AS t;
DROP TABLE crf_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crf_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crf_int_times_stripe AS t;
DROP TABLE crf_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'TRACEMODEL', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crf_tracemodel' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crf_tracemodel AS t;
DROP TABLE crf_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crfints_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crfints_int_times_stripe AS t;
DROP TABLE crfints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 's2d_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM s2d_int_times_stripe AS t;
DROP TABLE s2d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'x1d_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM x1d_int_times_stripe AS t;
DROP TABLE x1d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'x1dints_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM x1dints_int_times_stripe AS t;
DROP TABLE x1dints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'c1d_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM c1d_int_times_stripe AS t;
DROP TABLE c1d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfstack_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfstack_int_times_stripe AS t;
DROP TABLE psfstack_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_int_times_stripe AS t;
DROP TABLE psfalign_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfsub_int_times_stripe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfsub_int_times_stripe AS t;
DROP TABLE psfsub_int_times_stripe;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'fwposoff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwpostol' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwposoff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwpostol' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_shrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_long' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_trcmod' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pctfrm' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tacntr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1skip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2skip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1ugp1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2ugp1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1bors' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2bors' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ta_xpos' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ta_ypos' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_aper' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('x1dints_extract1d');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_amiavg', 's_nsclen') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "slits.items.source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.name", "exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.xstart", "exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.xsize", "exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.ystart", "exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.ysize", "exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slitlet_id", "exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.shutter_id", "exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_id", "exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_name", "exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_alias", "exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.stellarity", "exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_xpos", "exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_ypos", "exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.shutter_state", "exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.quadrant", "exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_ra", "exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_dec", "exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slit_xscale", "exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slit_yscale", "exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.wavelength_corrected", "exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.pathloss_correction_type", "exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.barshadow_corrected", "exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET title = 'Footprint of direct image(s) matched to grism observations'
WHERE column_name IN ('s_region') AND table_name IN ('x1d_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.20.2', since, 'stdatamodels', '4.1.0', 'fe8b4337de6cdd4a57fe791ed71de703ba8bb72e93f61860e9308293280bd3ef'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

