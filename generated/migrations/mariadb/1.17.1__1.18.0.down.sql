-- jwst 1.17.1 → 1.18.0, down. MariaDB.
-- Takes a database back from jwst 1.18.0 to 1.17.1. What only 1.18.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.18.0', '1.18.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.18.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.17.1';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
DROP VIEW IF EXISTS nirspec_c1d_primary;
DROP VIEW IF EXISTS miri_c1d_primary;

DROP VIEW IF EXISTS nirspec_c1d_sci;
DROP VIEW IF EXISTS miri_c1d_sci;

DROP VIEW IF EXISTS nirspec_c1d_int_times;
DROP VIEW IF EXISTS miri_c1d_int_times;

DROP VIEW IF EXISTS nirspec_c1d_combine1d;
DROP VIEW IF EXISTS miri_c1d_combine1d;

DROP VIEW IF EXISTS nirspec_c1d_asdf;
DROP VIEW IF EXISTS miri_c1d_asdf;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE calints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE crf_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE crfints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE s2d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

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
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE x1d_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype19 = NULL, tform19 = NULL, tunit19 = NULL, ttype20 = NULL, tform20 = NULL, tunit20 = NULL, ttype21 = NULL, tform21 = NULL, tunit21 = NULL, msaquad = NULL, sltxscl = NULL, sltyscl = NULL
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
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS msaquad BIGINT,
    ADD COLUMN IF NOT EXISTS sltxscl DOUBLE,
    ADD COLUMN IF NOT EXISTS sltyscl DOUBLE;
UPDATE x1dints_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSAQUAD', msaquad, 'SLTXSCL', sltxscl, 'SLTYSCL', sltyscl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), msaquad = NULL, sltxscl = NULL, sltyscl = NULL
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS msaquad,
    DROP COLUMN IF EXISTS sltxscl,
    DROP COLUMN IF EXISTS sltyscl,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS mstr_rd1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk1 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rd2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_sk2 BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_rpt BIGINT,
    ADD COLUMN IF NOT EXISTS mstr_ilv BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_stp BIGINT,
    ADD COLUMN IF NOT EXISTS sstr_nst BIGINT,
    ADD COLUMN IF NOT EXISTS bkgd_scl DOUBLE;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', bkgd_scl)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), mstr_rd1 = NULL, mstr_sk1 = NULL, mstr_rd2 = NULL, mstr_sk2 = NULL, mstr_rpt = NULL, mstr_ilv = NULL, sstr_stp = NULL, sstr_nst = NULL, bkgd_scl = NULL
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
    DROP COLUMN IF EXISTS bkgd_scl,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

START TRANSACTION;
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
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

