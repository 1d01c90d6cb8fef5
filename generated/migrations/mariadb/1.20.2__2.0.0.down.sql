-- jwst 1.20.2 → 2.0.0, down. MariaDB.
-- Takes a database back from jwst 2.0.0 to 1.20.2. What only 2.0.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('2.0.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 2.0.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('2.0.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 2.0.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.20.2';

DROP VIEW IF EXISTS miri_cal_barshadow;

DROP VIEW IF EXISTS miri_cal_flatfield_ps;

DROP VIEW IF EXISTS miri_cal_flatfield_un;

DROP VIEW IF EXISTS miri_cal_photom_ps;

DROP VIEW IF EXISTS miri_cal_photom_un;

DROP VIEW IF EXISTS miri_calints_barshadow;

DROP VIEW IF EXISTS miri_calints_wht;

DROP VIEW IF EXISTS miri_calints_con;

DROP VIEW IF EXISTS miri_calints_flatfield_ps;

DROP VIEW IF EXISTS miri_calints_flatfield_un;

DROP VIEW IF EXISTS miri_calints_pathloss_ps;

DROP VIEW IF EXISTS miri_calints_pathloss_un;

DROP VIEW IF EXISTS miri_calints_photom_ps;

DROP VIEW IF EXISTS miri_calints_photom_un;

DROP VIEW IF EXISTS miri_crf_barshadow;

DROP VIEW IF EXISTS miri_crf_flatfield_ps;

DROP VIEW IF EXISTS miri_crf_flatfield_un;

DROP VIEW IF EXISTS miri_crf_photom_ps;

DROP VIEW IF EXISTS miri_crf_photom_un;

DROP VIEW IF EXISTS miri_crfints_barshadow;

DROP VIEW IF EXISTS miri_crfints_wht;

DROP VIEW IF EXISTS miri_crfints_con;

DROP VIEW IF EXISTS miri_crfints_flatfield_ps;

DROP VIEW IF EXISTS miri_crfints_flatfield_un;

DROP VIEW IF EXISTS miri_crfints_pathloss_ps;

DROP VIEW IF EXISTS miri_crfints_pathloss_un;

DROP VIEW IF EXISTS miri_crfints_photom_ps;

DROP VIEW IF EXISTS miri_crfints_photom_un;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE;
UPDATE cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE;
UPDATE calints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE;
UPDATE crf_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE;
UPDATE crfints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE;
UPDATE s2d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE,
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE;
UPDATE x1d_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos, 'PA_APER', pa_aper)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL, pa_aper = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1d_extract1d
    MODIFY COLUMN s_region TEXT COMMENT 'Footprint of direct image(s) matched to grism observations',
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    DROP COLUMN IF EXISTS pa_aper,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ta_xpos DOUBLE,
    ADD COLUMN IF NOT EXISTS ta_ypos DOUBLE,
    ADD COLUMN IF NOT EXISTS s_region TEXT,
    ADD COLUMN IF NOT EXISTS pa_aper DOUBLE;
UPDATE x1dints_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TA_XPOS', ta_xpos, 'TA_YPOS', ta_ypos, 'S_REGION', s_region, 'PA_APER', pa_aper)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ta_xpos = NULL, ta_ypos = NULL, s_region = NULL, pa_aper = NULL
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR s_region IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS ta_xpos,
    DROP COLUMN IF EXISTS ta_ypos,
    DROP COLUMN IF EXISTS s_region,
    DROP COLUMN IF EXISTS pa_aper,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ami_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amilg_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fwposoff DOUBLE,
    ADD COLUMN IF NOT EXISTS fwpostol TEXT,
    ADD COLUMN IF NOT EXISTS pwposoff DOUBLE,
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
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FWPOSOFF', fwposoff, 'FWPOSTOL', fwpostol, 'PWPOSOFF', pwposoff, 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fwposoff = NULL, fwpostol = NULL, pwposoff = NULL, pwpostol = NULL, sub_shrt = NULL, sub_long = NULL, s_trcmod = NULL, s_pctfrm = NULL, s_tacntr = NULL, int1skip = NULL, int2skip = NULL, int1ugp1 = NULL, int2ugp1 = NULL, int1bors = NULL, int2bors = NULL
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN s_amiavg TEXT COMMENT 'AMI Fringe Averaging',
    MODIFY COLUMN s_nsclen TEXT COMMENT 'NIRSpec 1/f Noise Correction',
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
    DROP COLUMN IF EXISTS int2bors,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS uncal_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM uncal_int_times_stripe;
DROP VIEW IF EXISTS nircam_uncal_int_times_stripe;
DROP VIEW IF EXISTS nirspec_uncal_int_times_stripe;
DROP VIEW IF EXISTS niriss_uncal_int_times_stripe;
DROP VIEW IF EXISTS miri_uncal_int_times_stripe;
DROP VIEW IF EXISTS fgs_uncal_int_times_stripe;
DROP TABLE IF EXISTS uncal_int_times_stripe;

CREATE TABLE IF NOT EXISTS ramp_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of ramp files. Ramps after every detector correction, just before slopes are fitted';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ramp_int_times_stripe;
DROP VIEW IF EXISTS nircam_ramp_int_times_stripe;
DROP VIEW IF EXISTS nirspec_ramp_int_times_stripe;
DROP VIEW IF EXISTS niriss_ramp_int_times_stripe;
DROP VIEW IF EXISTS miri_ramp_int_times_stripe;
DROP VIEW IF EXISTS fgs_ramp_int_times_stripe;
DROP TABLE IF EXISTS ramp_int_times_stripe;

CREATE TABLE IF NOT EXISTS dark_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM dark_int_times_stripe;
DROP VIEW IF EXISTS nircam_dark_int_times_stripe;
DROP VIEW IF EXISTS nirspec_dark_int_times_stripe;
DROP VIEW IF EXISTS niriss_dark_int_times_stripe;
DROP VIEW IF EXISTS miri_dark_int_times_stripe;
DROP VIEW IF EXISTS fgs_dark_int_times_stripe;
DROP TABLE IF EXISTS dark_int_times_stripe;

CREATE TABLE IF NOT EXISTS rate_tracemodel (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of rate files. Count rate of an exposure, averaged over its integrations';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM rate_tracemodel;
DROP VIEW IF EXISTS nirspec_rate_tracemodel;
DROP VIEW IF EXISTS miri_rate_tracemodel;
DROP TABLE IF EXISTS rate_tracemodel;

CREATE TABLE IF NOT EXISTS rateints_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of rateints files. Count rate of an exposure, one plane for each integration';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM rateints_int_times_stripe;
DROP VIEW IF EXISTS nircam_rateints_int_times_stripe;
DROP VIEW IF EXISTS nirspec_rateints_int_times_stripe;
DROP VIEW IF EXISTS niriss_rateints_int_times_stripe;
DROP VIEW IF EXISTS miri_rateints_int_times_stripe;
DROP VIEW IF EXISTS fgs_rateints_int_times_stripe;
DROP TABLE IF EXISTS rateints_int_times_stripe;

CREATE TABLE IF NOT EXISTS bsub_tracemodel (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of bsub files. Count rate with the background taken off';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM bsub_tracemodel;
DROP VIEW IF EXISTS nirspec_bsub_tracemodel;
DROP VIEW IF EXISTS miri_bsub_tracemodel;
DROP TABLE IF EXISTS bsub_tracemodel;

CREATE TABLE IF NOT EXISTS bsubints_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of bsubints files. Count rate of each integration with the background taken off';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM bsubints_int_times_stripe;
DROP VIEW IF EXISTS nircam_bsubints_int_times_stripe;
DROP VIEW IF EXISTS nirspec_bsubints_int_times_stripe;
DROP VIEW IF EXISTS niriss_bsubints_int_times_stripe;
DROP VIEW IF EXISTS miri_bsubints_int_times_stripe;
DROP VIEW IF EXISTS fgs_bsubints_int_times_stripe;
DROP TABLE IF EXISTS bsubints_int_times_stripe;

CREATE TABLE IF NOT EXISTS cal_int_times (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM cal_int_times;
DROP VIEW IF EXISTS miri_cal_int_times;
DROP TABLE IF EXISTS cal_int_times;

CREATE TABLE IF NOT EXISTS cal_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM cal_int_times_stripe;
DROP VIEW IF EXISTS miri_cal_int_times_stripe;
DROP TABLE IF EXISTS cal_int_times_stripe;

CREATE TABLE IF NOT EXISTS cal_tracemodel (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM cal_tracemodel;
DROP VIEW IF EXISTS nirspec_cal_tracemodel;
DROP VIEW IF EXISTS miri_cal_tracemodel;
DROP TABLE IF EXISTS cal_tracemodel;

CREATE TABLE IF NOT EXISTS calints_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of calints files. Calibrated exposure, one plane for each integration';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM calints_int_times_stripe;
DROP VIEW IF EXISTS nircam_calints_int_times_stripe;
DROP VIEW IF EXISTS nirspec_calints_int_times_stripe;
DROP VIEW IF EXISTS niriss_calints_int_times_stripe;
DROP VIEW IF EXISTS miri_calints_int_times_stripe;
DROP TABLE IF EXISTS calints_int_times_stripe;

CREATE TABLE IF NOT EXISTS crf_int_times (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crf_int_times;
DROP VIEW IF EXISTS miri_crf_int_times;
DROP TABLE IF EXISTS crf_int_times;

CREATE TABLE IF NOT EXISTS crf_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crf_int_times_stripe;
DROP VIEW IF EXISTS miri_crf_int_times_stripe;
DROP TABLE IF EXISTS crf_int_times_stripe;

CREATE TABLE IF NOT EXISTS crf_tracemodel (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='TRACEMODEL headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crf_tracemodel;
DROP VIEW IF EXISTS nirspec_crf_tracemodel;
DROP VIEW IF EXISTS miri_crf_tracemodel;
DROP TABLE IF EXISTS crf_tracemodel;

CREATE TABLE IF NOT EXISTS crfints_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of crfints files. Calibrated integrations with outliers flagged, of time series and coronagraphy';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crfints_int_times_stripe;
DROP VIEW IF EXISTS nircam_crfints_int_times_stripe;
DROP VIEW IF EXISTS nirspec_crfints_int_times_stripe;
DROP VIEW IF EXISTS niriss_crfints_int_times_stripe;
DROP VIEW IF EXISTS miri_crfints_int_times_stripe;
DROP TABLE IF EXISTS crfints_int_times_stripe;

CREATE TABLE IF NOT EXISTS s2d_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of s2d files. Spectrum image resampled to straight axes of wavelength and slit position';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM s2d_int_times_stripe;
DROP VIEW IF EXISTS nirspec_s2d_int_times_stripe;
DROP VIEW IF EXISTS miri_s2d_int_times_stripe;
DROP TABLE IF EXISTS s2d_int_times_stripe;

CREATE TABLE IF NOT EXISTS x1d_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of x1d files. Extracted spectra, as tables';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM x1d_int_times_stripe;
DROP VIEW IF EXISTS nirspec_x1d_int_times_stripe;
DROP VIEW IF EXISTS niriss_x1d_int_times_stripe;
DROP VIEW IF EXISTS miri_x1d_int_times_stripe;
DROP TABLE IF EXISTS x1d_int_times_stripe;

CREATE TABLE IF NOT EXISTS x1dints_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of x1dints files. Extracted spectra of a time series, every integration';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM x1dints_int_times_stripe;
DROP VIEW IF EXISTS nircam_x1dints_int_times_stripe;
DROP VIEW IF EXISTS nirspec_x1dints_int_times_stripe;
DROP VIEW IF EXISTS niriss_x1dints_int_times_stripe;
DROP VIEW IF EXISTS miri_x1dints_int_times_stripe;
DROP TABLE IF EXISTS x1dints_int_times_stripe;

CREATE TABLE IF NOT EXISTS c1d_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of c1d files. One spectrum of a source, combined from those of every exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM c1d_int_times_stripe;
DROP VIEW IF EXISTS nircam_c1d_int_times_stripe;
DROP VIEW IF EXISTS nirspec_c1d_int_times_stripe;
DROP VIEW IF EXISTS niriss_c1d_int_times_stripe;
DROP VIEW IF EXISTS miri_c1d_int_times_stripe;
DROP TABLE IF EXISTS c1d_int_times_stripe;

CREATE TABLE IF NOT EXISTS psfstack_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfstack files. Every integration of the reference star in one cube, for coronagraphy';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfstack_int_times_stripe;
DROP VIEW IF EXISTS nircam_psfstack_int_times_stripe;
DROP VIEW IF EXISTS miri_psfstack_int_times_stripe;
DROP TABLE IF EXISTS psfstack_int_times_stripe;

CREATE TABLE IF NOT EXISTS psfalign_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_int_times_stripe;
DROP VIEW IF EXISTS nircam_psfalign_int_times_stripe;
DROP VIEW IF EXISTS miri_psfalign_int_times_stripe;
DROP TABLE IF EXISTS psfalign_int_times_stripe;

CREATE TABLE IF NOT EXISTS psfsub_int_times_stripe (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES_STRIPE headers of psfsub files. Integrations of a coronagraphic target with the fitted star taken off';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfsub_int_times_stripe;
DROP VIEW IF EXISTS nircam_psfsub_int_times_stripe;
DROP VIEW IF EXISTS miri_psfsub_int_times_stripe;
DROP TABLE IF EXISTS psfsub_int_times_stripe;

START TRANSACTION;
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
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

