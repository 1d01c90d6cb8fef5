-- jwst 1.18.1 → 1.19.0, down. MariaDB.
-- Takes a database back from jwst 1.19.0 to 1.18.1. What only 1.19.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.19.0', '1.19.1', '1.19.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.19.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.18.1';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE calints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE crf_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE crfints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE s2d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

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
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL,
    ADD COLUMN IF NOT EXISTS filename TEXT,
    ADD COLUMN IF NOT EXISTS expgrpid TEXT,
    ADD COLUMN IF NOT EXISTS effexptm DOUBLE,
    ADD COLUMN IF NOT EXISTS effinttm DOUBLE,
    ADD COLUMN IF NOT EXISTS s_region TEXT;
UPDATE x1d_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'DETECTOR', detector, 'WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'FILENAME', filename, 'EXPGRPID', expgrpid, 'EFFEXPTM', effexptm, 'EFFINTTM', effinttm, 'S_REGION', s_region)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype22 = NULL, tform22 = NULL, tunit22 = NULL, ttype23 = NULL, tform23 = NULL, tunit23 = NULL, ttype24 = NULL, tform24 = NULL, tunit24 = NULL, ttype25 = NULL, tform25 = NULL, tunit25 = NULL, ttype26 = NULL, tform26 = NULL, tunit26 = NULL, ttype27 = NULL, tform27 = NULL, tunit27 = NULL, ttype28 = NULL, tform28 = NULL, tunit28 = NULL, ttype29 = NULL, tform29 = NULL, tunit29 = NULL, detector = NULL, wavecor = NULL, pthloss = NULL, barshdw = NULL, filename = NULL, expgrpid = NULL, effexptm = NULL, effinttm = NULL, s_region = NULL
WHERE ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL OR ttype29 IS NOT NULL OR tform29 IS NOT NULL OR tunit29 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL OR filename IS NOT NULL OR expgrpid IS NOT NULL OR effexptm IS NOT NULL OR effinttm IS NOT NULL OR s_region IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ttype22,
    DROP COLUMN IF EXISTS tform22,
    DROP COLUMN IF EXISTS tunit22,
    DROP COLUMN IF EXISTS ttype23,
    DROP COLUMN IF EXISTS tform23,
    DROP COLUMN IF EXISTS tunit23,
    DROP COLUMN IF EXISTS ttype24,
    DROP COLUMN IF EXISTS tform24,
    DROP COLUMN IF EXISTS tunit24,
    DROP COLUMN IF EXISTS ttype25,
    DROP COLUMN IF EXISTS tform25,
    DROP COLUMN IF EXISTS tunit25,
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS ttype28,
    DROP COLUMN IF EXISTS tform28,
    DROP COLUMN IF EXISTS tunit28,
    DROP COLUMN IF EXISTS ttype29,
    DROP COLUMN IF EXISTS tform29,
    DROP COLUMN IF EXISTS tunit29,
    DROP COLUMN IF EXISTS detector,
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    DROP COLUMN IF EXISTS filename,
    DROP COLUMN IF EXISTS expgrpid,
    DROP COLUMN IF EXISTS effexptm,
    DROP COLUMN IF EXISTS effinttm,
    DROP COLUMN IF EXISTS s_region,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

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
    ADD COLUMN IF NOT EXISTS wavecor BOOL,
    ADD COLUMN IF NOT EXISTS pthloss TEXT,
    ADD COLUMN IF NOT EXISTS barshdw BOOL;
UPDATE x1dints_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'DETECTOR', detector, 'WAVECOR', JSON_EXTRACT(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'), 'PTHLOSS', pthloss, 'BARSHDW', JSON_EXTRACT(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype19 = NULL, tform19 = NULL, tunit19 = NULL, ttype20 = NULL, tform20 = NULL, tunit20 = NULL, ttype21 = NULL, tform21 = NULL, tunit21 = NULL, ttype22 = NULL, tform22 = NULL, tunit22 = NULL, ttype23 = NULL, tform23 = NULL, tunit23 = NULL, ttype24 = NULL, tform24 = NULL, tunit24 = NULL, ttype25 = NULL, tform25 = NULL, tunit25 = NULL, ttype26 = NULL, tform26 = NULL, tunit26 = NULL, ttype27 = NULL, tform27 = NULL, tunit27 = NULL, detector = NULL, wavecor = NULL, pthloss = NULL, barshdw = NULL
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS ttype19,
    DROP COLUMN IF EXISTS tform19,
    DROP COLUMN IF EXISTS tunit19,
    DROP COLUMN IF EXISTS ttype20,
    DROP COLUMN IF EXISTS tform20,
    DROP COLUMN IF EXISTS tunit20,
    DROP COLUMN IF EXISTS ttype21,
    DROP COLUMN IF EXISTS tform21,
    DROP COLUMN IF EXISTS tunit21,
    DROP COLUMN IF EXISTS ttype22,
    DROP COLUMN IF EXISTS tform22,
    DROP COLUMN IF EXISTS tunit22,
    DROP COLUMN IF EXISTS ttype23,
    DROP COLUMN IF EXISTS tform23,
    DROP COLUMN IF EXISTS tunit23,
    DROP COLUMN IF EXISTS ttype24,
    DROP COLUMN IF EXISTS tform24,
    DROP COLUMN IF EXISTS tunit24,
    DROP COLUMN IF EXISTS ttype25,
    DROP COLUMN IF EXISTS tform25,
    DROP COLUMN IF EXISTS tunit25,
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS detector,
    DROP COLUMN IF EXISTS wavecor,
    DROP COLUMN IF EXISTS pthloss,
    DROP COLUMN IF EXISTS barshdw,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

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
UPDATE c1d_combine1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'DISPAXIS', dispaxis)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype9 = NULL, tform9 = NULL, tunit9 = NULL, ttype10 = NULL, tform10 = NULL, tunit10 = NULL, ttype11 = NULL, tform11 = NULL, tunit11 = NULL, ttype12 = NULL, tform12 = NULL, tunit12 = NULL, ttype13 = NULL, tform13 = NULL, tunit13 = NULL, dispaxis = NULL
WHERE ttype9 IS NOT NULL OR tform9 IS NOT NULL OR tunit9 IS NOT NULL OR ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR dispaxis IS NOT NULL;
ALTER TABLE c1d_combine1d
    DROP COLUMN IF EXISTS ttype9,
    DROP COLUMN IF EXISTS tform9,
    DROP COLUMN IF EXISTS tunit9,
    DROP COLUMN IF EXISTS ttype10,
    DROP COLUMN IF EXISTS tform10,
    DROP COLUMN IF EXISTS tunit10,
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    DROP COLUMN IF EXISTS ttype12,
    DROP COLUMN IF EXISTS tform12,
    DROP COLUMN IF EXISTS tunit12,
    DROP COLUMN IF EXISTS ttype13,
    DROP COLUMN IF EXISTS tform13,
    DROP COLUMN IF EXISTS tunit13,
    DROP COLUMN IF EXISTS dispaxis,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fgs_aper TEXT,
    ADD COLUMN IF NOT EXISTS gsidl_x DOUBLE,
    ADD COLUMN IF NOT EXISTS gsidl_y DOUBLE,
    ADD COLUMN IF NOT EXISTS v2_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS roll_ref DOUBLE,
    ADD COLUMN IF NOT EXISTS v3i_yang DOUBLE,
    ADD COLUMN IF NOT EXISTS vparity BIGINT,
    ADD COLUMN IF NOT EXISTS r_bkg TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FGS_APER', fgs_aper, 'GSIDL_X', gsidl_x, 'GSIDL_Y', gsidl_y, 'V2_REF', v2_ref, 'V3_REF', v3_ref, 'ROLL_REF', roll_ref, 'V3I_YANG', v3i_yang, 'VPARITY', vparity, 'R_BKG', r_bkg)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fgs_aper = NULL, gsidl_x = NULL, gsidl_y = NULL, v2_ref = NULL, v3_ref = NULL, roll_ref = NULL, v3i_yang = NULL, vparity = NULL, r_bkg = NULL
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS fgs_aper,
    DROP COLUMN IF EXISTS gsidl_x,
    DROP COLUMN IF EXISTS gsidl_y,
    DROP COLUMN IF EXISTS v2_ref,
    DROP COLUMN IF EXISTS v3_ref,
    DROP COLUMN IF EXISTS roll_ref,
    DROP COLUMN IF EXISTS v3i_yang,
    DROP COLUMN IF EXISTS vparity,
    DROP COLUMN IF EXISTS r_bkg,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS rate_regions (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of rate files. Count rate of an exposure, averaged over its integrations';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM rate_regions;
DROP VIEW IF EXISTS nirspec_rate_regions;
DROP VIEW IF EXISTS miri_rate_regions;
DROP TABLE IF EXISTS rate_regions;

CREATE TABLE IF NOT EXISTS bsub_regions (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of bsub files. Count rate with the background taken off';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM bsub_regions;
DROP VIEW IF EXISTS nirspec_bsub_regions;
DROP VIEW IF EXISTS miri_bsub_regions;
DROP TABLE IF EXISTS bsub_regions;

CREATE TABLE IF NOT EXISTS cal_regions (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM cal_regions;
DROP VIEW IF EXISTS nirspec_cal_regions;
DROP VIEW IF EXISTS miri_cal_regions;
DROP TABLE IF EXISTS cal_regions;

CREATE TABLE IF NOT EXISTS crf_regions (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='REGIONS headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crf_regions;
DROP VIEW IF EXISTS nirspec_crf_regions;
DROP VIEW IF EXISTS miri_crf_regions;
DROP TABLE IF EXISTS crf_regions;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'fgs_aper' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_bkg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'wavecor' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'barshdw' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'expgrpid' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.cal_step.back_sub"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.1', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

