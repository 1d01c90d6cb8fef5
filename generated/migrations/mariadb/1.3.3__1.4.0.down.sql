-- jwst 1.3.3 → 1.4.0, down. MariaDB.
-- Takes a database back from jwst 1.4.0 to 1.3.3. What only 1.4.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.4.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.4.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.3.3';

DROP VIEW IF EXISTS nircam_rate_wavelength;
DROP VIEW IF EXISTS niriss_rate_wavelength;
DROP VIEW IF EXISTS fgs_rate_wavelength;

DROP VIEW IF EXISTS nircam_bsub_wavelength;
DROP VIEW IF EXISTS niriss_bsub_wavelength;

DROP VIEW IF EXISTS fgs_cal_wavelength;

DROP VIEW IF EXISTS nircam_crf_wavelength;
DROP VIEW IF EXISTS niriss_crf_wavelength;
DROP VIEW IF EXISTS fgs_crf_wavelength;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE uncal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_uncal_planned_reference_stars AS SELECT * FROM uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE image_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE image_uncal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_planned_reference_stars AS SELECT * FROM image_uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE stacked_uncal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE stacked_uncal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_uncal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_planned_reference_stars AS SELECT * FROM stacked_uncal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE cal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_cal_planned_reference_stars AS SELECT * FROM cal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE image_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE image_cal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_planned_reference_stars AS SELECT * FROM image_cal_planned_reference_stars WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS fpe_side TEXT,
    ADD COLUMN IF NOT EXISTS ice_side TEXT,
    ADD COLUMN IF NOT EXISTS r_spkern TEXT,
    ADD COLUMN IF NOT EXISTS r_spprof TEXT,
    ADD COLUMN IF NOT EXISTS r_sptrac TEXT,
    ADD COLUMN IF NOT EXISTS r_wavmap TEXT,
    ADD COLUMN IF NOT EXISTS sosswdth DOUBLE,
    ADD COLUMN IF NOT EXISTS tikfactr DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdltx DOUBLE,
    ADD COLUMN IF NOT EXISTS sossdlty DOUBLE,
    ADD COLUMN IF NOT EXISTS sossrotn DOUBLE,
    ADD COLUMN IF NOT EXISTS oversamp DOUBLE,
    ADD COLUMN IF NOT EXISTS threshld DOUBLE;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', sosswdth, 'TIKFACTR', tikfactr, 'SOSSDLTX', sossdltx, 'SOSSDLTY', sossdlty, 'SOSSROTN', sossrotn, 'OVERSAMP', oversamp, 'THRESHLD', threshld)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), fpe_side = NULL, ice_side = NULL, r_spkern = NULL, r_spprof = NULL, r_sptrac = NULL, r_wavmap = NULL, sosswdth = NULL, tikfactr = NULL, sossdltx = NULL, sossdlty = NULL, sossrotn = NULL, oversamp = NULL, threshld = NULL
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS fpe_side,
    DROP COLUMN IF EXISTS ice_side,
    DROP COLUMN IF EXISTS r_spkern,
    DROP COLUMN IF EXISTS r_spprof,
    DROP COLUMN IF EXISTS r_sptrac,
    DROP COLUMN IF EXISTS r_wavmap,
    DROP COLUMN IF EXISTS sosswdth,
    DROP COLUMN IF EXISTS tikfactr,
    DROP COLUMN IF EXISTS sossdltx,
    DROP COLUMN IF EXISTS sossdlty,
    DROP COLUMN IF EXISTS sossrotn,
    DROP COLUMN IF EXISTS oversamp,
    DROP COLUMN IF EXISTS threshld,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN velosys DOUBLE COMMENT '[m/s] Radial velocity wrt Barycenter';

ALTER TABLE stacked_cal_planned_reference_stars
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT;
UPDATE stacked_cal_planned_reference_stars SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype11 = NULL, tform11 = NULL, tunit11 = NULL
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_cal_planned_reference_stars
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_planned_reference_stars AS SELECT * FROM stacked_cal_planned_reference_stars WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS i2d_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM i2d_wavelength;
DROP VIEW IF EXISTS nircam_i2d_wavelength;
DROP VIEW IF EXISTS nirspec_i2d_wavelength;
DROP VIEW IF EXISTS niriss_i2d_wavelength;
DROP VIEW IF EXISTS miri_i2d_wavelength;
DROP VIEW IF EXISTS fgs_i2d_wavelength;
DROP TABLE IF EXISTS i2d_wavelength;

CREATE TABLE IF NOT EXISTS wfscmb_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM wfscmb_wavelength;
DROP VIEW IF EXISTS nircam_wfscmb_wavelength;
DROP TABLE IF EXISTS wfscmb_wavelength;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
UPDATE schemagen_columns SET enum = '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "4QPM_LFLAT", "4QPM_PFLAT", "LYOT_LFLAT", "LYOT_PFLAT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Radial velocity wrt Barycenter'
WHERE column_name IN ('velosys') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.3.3', since, 'jwst', '1.3.3', '656af74a7cdcd84425f91d835a9f3500250060dbafc482fc03204a2e2878ea27'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

