-- jwst 1.4.6 → 1.5.0, up. MariaDB.
-- Carries a database from jwst 1.4.6 to 1.5.0. Loses nothing: what 1.5.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.4.6', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.4.6; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.5.0';

CREATE TABLE IF NOT EXISTS uncal_msa_targ_acq (
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
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';
CREATE OR REPLACE VIEW nircam_uncal_msa_targ_acq AS SELECT * FROM uncal_msa_targ_acq WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_msa_targ_acq AS SELECT * FROM uncal_msa_targ_acq WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_msa_targ_acq AS SELECT * FROM uncal_msa_targ_acq WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_msa_targ_acq AS SELECT * FROM uncal_msa_targ_acq WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_msa_targ_acq AS SELECT * FROM uncal_msa_targ_acq WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS ramp_msa_targ_acq (
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
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of ramp files. Ramps after every detector correction, just before slopes are fitted';
CREATE OR REPLACE VIEW nircam_ramp_msa_targ_acq AS SELECT * FROM ramp_msa_targ_acq WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_msa_targ_acq AS SELECT * FROM ramp_msa_targ_acq WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_msa_targ_acq AS SELECT * FROM ramp_msa_targ_acq WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_msa_targ_acq AS SELECT * FROM ramp_msa_targ_acq WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_msa_targ_acq AS SELECT * FROM ramp_msa_targ_acq WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS dark_msa_targ_acq (
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
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';
CREATE OR REPLACE VIEW nircam_dark_msa_targ_acq AS SELECT * FROM dark_msa_targ_acq WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_msa_targ_acq AS SELECT * FROM dark_msa_targ_acq WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_msa_targ_acq AS SELECT * FROM dark_msa_targ_acq WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_msa_targ_acq AS SELECT * FROM dark_msa_targ_acq WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_msa_targ_acq AS SELECT * FROM dark_msa_targ_acq WHERE instrument = 'FGS';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE ramp_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE dark_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE rate_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE rateints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE fitopt_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE bsub_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE bsubints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE calints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE crf_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE crfints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE i2d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE s2d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE s3d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE x1d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE x1dints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE c1d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE psfstack_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE psfalign_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE psfsub_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE ami_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE amiavg_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE aminorm_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE segm_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE image_cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT COMMENT 'Background computation method';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file (retired in jwst 1.5.0)';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    bkgmeth = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."BKGMETH"') COLLATE utf8mb4_nopad_bin ELSE bkgmeth END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING' THEN '$."BKGMETH"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."BKGMETH"')) = 'STRING'));
START TRANSACTION;
UPDATE schemagen_columns SET retired = '1.5.0'
WHERE column_name IN ('filetype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('ramp_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'xtension', 'XTENSION', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Kind of extension', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'bitpix', 'BITPIX', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bits of a pixel, negative for floating point', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis', 'NAXIS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of axes', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis1', 'NAXIS1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 1', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'naxis2', 'NAXIS2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Length of axis 2', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'pcount', 'PCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Bytes of the heap after the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'gcount', 'GCOUNT', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of groups', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tfields', 'TFIELDS', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Number of columns of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype1', 'TTYPE1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform1', 'TFORM1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit1', 'TUNIT1', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 1 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype2', 'TTYPE2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform2', 'TFORM2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit2', 'TUNIT2', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 2 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype3', 'TTYPE3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform3', 'TFORM3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit3', 'TUNIT3', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 3 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype4', 'TTYPE4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform4', 'TFORM4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit4', 'TUNIT4', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 4 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype5', 'TTYPE5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform5', 'TFORM5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit5', 'TUNIT5', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 5 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype6', 'TTYPE6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform6', 'TFORM6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit6', 'TUNIT6', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 6 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype7', 'TTYPE7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform7', 'TFORM7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit7', 'TUNIT7', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 7 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype8', 'TTYPE8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform8', 'TFORM8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit8', 'TUNIT8', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 8 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype9', 'TTYPE9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform9', 'TFORM9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit9', 'TUNIT9', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 9 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype10', 'TTYPE10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform10', 'TFORM10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit10', 'TUNIT10', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype11', 'TTYPE11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform11', 'TFORM11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit11', 'TUNIT11', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype12', 'TTYPE12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform12', 'TFORM12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit12', 'TUNIT12', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype13', 'TTYPE13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform13', 'TFORM13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit13', 'TUNIT13', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype14', 'TTYPE14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform14', 'TFORM14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit14', 'TUNIT14', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype15', 'TTYPE15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform15', 'TFORM15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit15', 'TUNIT15', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype16', 'TTYPE16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform16', 'TFORM16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit16', 'TUNIT16', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype17', 'TTYPE17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform17', 'TFORM17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit17', 'TUNIT17', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype18', 'TTYPE18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform18', 'TFORM18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit18', 'TUNIT18', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype19', 'TTYPE19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform19', 'TFORM19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit19', 'TUNIT19', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype20', 'TTYPE20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform20', 'TFORM20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit20', 'TUNIT20', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype21', 'TTYPE21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform21', 'TFORM21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit21', 'TUNIT21', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype22', 'TTYPE22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform22', 'TFORM22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit22', 'TUNIT22', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype23', 'TTYPE23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform23', 'TFORM23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit23', 'TUNIT23', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype24', 'TTYPE24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform24', 'TFORM24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit24', 'TUNIT24', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype25', 'TTYPE25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform25', 'TFORM25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit25', 'TUNIT25', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype26', 'TTYPE26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform26', 'TFORM26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit26', 'TUNIT26', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype27', 'TTYPE27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform27', 'TFORM27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit27', 'TUNIT27', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 27 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype28', 'TTYPE28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform28', 'TFORM28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit28', 'TUNIT28', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 28 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype29', 'TTYPE29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform29', 'TFORM29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit29', 'TUNIT29', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 29 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype30', 'TTYPE30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform30', 'TFORM30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit30', 'TUNIT30', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 30 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype31', 'TTYPE31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform31', 'TFORM31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit31', 'TUNIT31', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 31 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype32', 'TTYPE32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform32', 'TFORM32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit32', 'TUNIT32', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 32 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype33', 'TTYPE33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform33', 'TFORM33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit33', 'TUNIT33', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 33 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype34', 'TTYPE34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform34', 'TFORM34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit34', 'TUNIT34', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 34 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype35', 'TTYPE35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform35', 'TFORM35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit35', 'TUNIT35', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 35 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype36', 'TTYPE36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform36', 'TFORM36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit36', 'TUNIT36', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 36 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype37', 'TTYPE37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform37', 'TFORM37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit37', 'TUNIT37', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 37 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype38', 'TTYPE38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform38', 'TFORM38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit38', 'TUNIT38', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 38 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype39', 'TTYPE39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform39', 'TFORM39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit39', 'TUNIT39', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 39 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype40', 'TTYPE40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform40', 'TFORM40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit40', 'TUNIT40', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 40 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype41', 'TTYPE41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform41', 'TFORM41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit41', 'TUNIT41', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 41 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype42', 'TTYPE42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform42', 'TFORM42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit42', 'TUNIT42', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 42 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype43', 'TTYPE43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform43', 'TFORM43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit43', 'TUNIT43', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 43 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype44', 'TTYPE44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform44', 'TFORM44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit44', 'TUNIT44', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 44 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype45', 'TTYPE45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform45', 'TFORM45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit45', 'TUNIT45', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 45 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype46', 'TTYPE46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform46', 'TFORM46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit46', 'TUNIT46', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 46 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype47', 'TTYPE47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform47', 'TFORM47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit47', 'TUNIT47', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 47 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype48', 'TTYPE48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform48', 'TFORM48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit48', 'TUNIT48', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 48 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype49', 'TTYPE49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform49', 'TFORM49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit49', 'TUNIT49', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 49 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype50', 'TTYPE50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform50', 'TFORM50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit50', 'TUNIT50', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 50 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype51', 'TTYPE51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform51', 'TFORM51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit51', 'TUNIT51', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 51 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype52', 'TTYPE52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform52', 'TFORM52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit52', 'TUNIT52', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 52 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype53', 'TTYPE53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform53', 'TFORM53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit53', 'TUNIT53', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 53 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype54', 'TTYPE54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform54', 'TFORM54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit54', 'TUNIT54', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 54 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ttype55', 'TTYPE55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tform55', 'TFORM55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Format of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tunit55', 'TUNIT55', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Unit of column 55 of the table', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'extname', 'EXTNAME', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Name of the extension', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'extver', 'EXTVER', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Version of the extension, as the card gives it', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'checksum', 'CHECKSUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the HDU', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'datasum', 'DATASUM', 'MSA_TARG_ACQ', '[]', NULL, NULL, 'Checksum of the data', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'numrefst', 'NUMREFST', 'MSA_TARG_ACQ', '["msa_targ_ref_stars_number"]', 'integer', NULL, 'number of MSATA reference stars', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'tastatus', 'TASTATUS', 'MSA_TARG_ACQ', '["tastatus"]', 'string', NULL, 'acquisition status', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'stat_rsn', 'STAT_RSN', 'MSA_TARG_ACQ', '["stat_rsn"]', 'string', NULL, 'reason for an unsuccessful target acquisition', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v2hfoffs', 'V2HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V2"]', 'number', 'arcsec', 'MSA V2 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v3hfoffs', 'V3HFOFFS', 'MSA_TARG_ACQ', '["msa_half_facet_offset_V3"]', 'number', 'arcsec', 'MSA V3 half-facet offset', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v2msactr', 'V2MSACTR', 'MSA_TARG_ACQ', '["v2msactr"]', 'number', 'arcsec', 'center of MSA in V2', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'v3msactr', 'V3MSACTR', 'MSA_TARG_ACQ', '["v3msactr"]', 'number', 'arcsec', 'center of MSA in V3', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'crmethod', 'CRMETHOD', 'MSA_TARG_ACQ', '["crmethod"]', 'string', NULL, 'algorithm used for cosmic ray rejection', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'bckgmeth', 'BCKGMETH', 'MSA_TARG_ACQ', '["bckgmeth"]', 'string', NULL, 'algorithm used for background subtraction', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'imagetyp', 'IMAGETYP', 'MSA_TARG_ACQ', '["imagetyp"]', 'string', NULL, 'type of centroid image', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'cenboxcl', 'CENBOXCL', 'MSA_TARG_ACQ', '["cenboxcl"]', 'integer', NULL, 'number of columns in TA box', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'cenboxrw', 'CENBOXRW', 'MSA_TARG_ACQ', '["cenboxrw"]', 'integer', NULL, 'number of rows in TA box', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'convthrs', 'CONVTHRS', 'MSA_TARG_ACQ', '["convthrs"]', 'number', 'pixels', 'col/row convergence change threshold', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitxoffs', 'FITXOFFS', 'MSA_TARG_ACQ', '["fitxoffs"]', 'number', 'arcsec', 'x offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fityoffs', 'FITYOFFS', 'MSA_TARG_ACQ', '["fityoffs"]', 'number', 'arcsec', 'y offset of the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'offstmag', 'OFFSTMAG', 'MSA_TARG_ACQ', '["offstmag"]', 'number', 'arcsec', 'least squares fit offset magnitude', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitroffs', 'FITROFFS', 'MSA_TARG_ACQ', '["fitroffs"]', 'number', 'arcsec', 'roll offset from the least squares fit', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitxsigm', 'FITXSIGM', 'MSA_TARG_ACQ', '["fitxsigm"]', 'number', 'arcsec', 'sigma value for the X offset value', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fitysigm', 'FITYSIGM', 'MSA_TARG_ACQ', '["fitysigm"]', 'number', 'arcsec', 'sigma value for the Y offset value', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'iteratns', 'ITERATNS', 'MSA_TARG_ACQ', '["iteratns"]', 'integer', NULL, 'number of least squares iterations performed', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'fittargs', 'FITTARGS', 'MSA_TARG_ACQ', '["fittargs"]', 'integer', NULL, 'number of ref. stars used in final iteration', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'guiderid', 'GUIDERID', 'MSA_TARG_ACQ', '["guiderid"]', 'string', NULL, 'guider that is reference for ideal coordinates', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ideal_x', 'IDEAL_X', 'MSA_TARG_ACQ', '["ideal_x"]', 'number', 'arcsec', 'target x ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'ideal_y', 'IDEAL_Y', 'MSA_TARG_ACQ', '["ideal_y"]', 'number', 'arcsec', 'target y ideal coord. at start of TA', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'idl_roll', 'IDL_ROLL', 'MSA_TARG_ACQ', '["idl_roll"]', 'number', 'arcsec', 'TA start targ roll angle in Idl coord', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_x', 'SAM_X', 'MSA_TARG_ACQ', '["sam_x"]', 'number', 'arcsec', 'calculated small angle maneuver x comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_y', 'SAM_Y', 'MSA_TARG_ACQ', '["sam_y"]', 'number', 'arcsec', 'calculated small angle maneuver y comp', NULL, '1.5.0', NULL, NULL),
    ('dark_msa_targ_acq', 'sam_roll', 'SAM_ROLL', 'MSA_TARG_ACQ', '["sam_roll"]', 'number', 'arcsec', 'calc. small angle maneuver roll comp', NULL, '1.5.0', NULL, NULL),
    ('uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('image_uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('stacked_uncal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('ramp_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('dark_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('trapsfilled_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('rate_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('rateints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('fitopt_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('bsub_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('bsubints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('calints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('crf_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('crfints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('i2d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('s2d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('s3d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('x1d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('x1dints_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('c1d_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfstack_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfalign_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psfsub_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('ami_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('amiavg_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('psf_amiavg_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('aminorm_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('wfscmb_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('segm_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('image_cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL),
    ('stacked_cal_primary', 'bkgmeth', 'BKGMETH', 'PRIMARY', '["meta.background.method"]', 'string', NULL, 'Background computation method', NULL, '1.5.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.0', since, 'jwst', '1.5.0', '71772970f0f1370fc605becca72a26df7defee1930d0e8c9ba2ded9f230e4dfc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

